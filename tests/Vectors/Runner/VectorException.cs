using System;

namespace Nano.Tests
{
    /// <summary>A line that the runner does not understand. Stands for no exception of Python, so no line can expect it.</summary>
    public class VectorException : Exception
    {
        /// <summary>With what is wrong.</summary>
        /// <param name="message">What is wrong.</param>
        public VectorException(string message)
            : base(message)
        {
        }
    }
}
