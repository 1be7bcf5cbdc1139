using System;

namespace nanoFramework.TestFramework
{
    /// <summary>Comparisons that tests need.</summary>
    public static class TestExtensions
    {
        /// <summary>Whether two arrays hold the same values of the same types in the same order.</summary>
        /// <returns>False also where one of them is null.</returns>
        public static bool SequenceEqual(this Array a, Array b)
        {
            if (a == null || b == null || a.Length != b.Length)
            {
                return false;
            }

            for (int i = 0; i < a.Length; i++)
            {
                if (!SameItem(a.GetValue(i), b.GetValue(i)))
                {
                    return false;
                }
            }

            return true;
        }

        // The device compares items of the primitive types by value and all others by reference.
        private static bool SameItem(object x, object y)
        {
            if (x.GetType() != y.GetType())
            {
                return false;
            }

            return x.GetType().IsPrimitive ? x.Equals(y) : ReferenceEquals(x, y);
        }
    }
}
