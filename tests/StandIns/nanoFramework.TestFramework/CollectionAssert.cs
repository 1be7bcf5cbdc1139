using System.Collections;

namespace nanoFramework.TestFramework
{
    /// <summary>Asserts about collections: same count and equal items in the same order.</summary>
    public sealed class CollectionAssert
    {
        public static void Empty(ICollection collection, string message = "")
        {
            Assert.EnsureNotNull(collection, nameof(collection), "CollectionAssert.Empty");
            if (collection.Count != 0)
            {
                Assert.Fail("CollectionAssert.Empty", message);
            }
        }

        public static void NotEmpty(ICollection collection, string message = "")
        {
            Assert.EnsureNotNull(collection, nameof(collection), "CollectionAssert.NotEmpty");
            if (collection.Count == 0)
            {
                Assert.Fail("CollectionAssert.NotEmpty", message);
            }
        }

        public static void AreEqual(ICollection expected, ICollection actual, string message = "")
        {
            string difference = FindDifference(expected, actual);
            if (difference != null)
            {
                Assert.Fail("CollectionAssert.AreEqual", message + " (" + difference + ")");
            }
        }

        public static void AreNotEqual(ICollection notExpected, ICollection actual, string message = "")
        {
            if (FindDifference(notExpected, actual) == null)
            {
                Assert.Fail("CollectionAssert.AreNotEqual", message + " (no item differs)");
            }
        }

        private static string FindDifference(ICollection expected, ICollection actual)
        {
            if (ReferenceEquals(expected, actual))
            {
                return null;
            }

            if (expected == null || actual == null)
            {
                return (expected == null ? "expected" : "actual") + " is null";
            }

            if (expected.Count != actual.Count)
            {
                return "expected " + expected.Count + " items, got " + actual.Count;
            }

            IEnumerator left = expected.GetEnumerator();
            IEnumerator right = actual.GetEnumerator();
            for (int i = 0; left.MoveNext() && right.MoveNext(); i++)
            {
                if (!Equals(left.Current, right.Current))
                {
                    return "item " + i + ": expected <" + Assert.Show(left.Current) + ">, got <" + Assert.Show(right.Current) + ">";
                }
            }

            return null;
        }
    }
}
