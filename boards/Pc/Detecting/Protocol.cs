using System;
using System.Collections.Generic;

namespace Nano.Pc.Detecting
{
    using Nano.Frames;

    /// <summary>A well-known way to send frames over a serial line.</summary>
    internal sealed class Protocol
    {
        private readonly Func<FrameFormat[]> _create;

        /// <summary>Sets it up.</summary>
        /// <param name="name">Its name in the output of the program.</param>
        /// <param name="title">What it is, for people.</param>
        /// <param name="baudRates">The bits per second that are usual, the most usual first.</param>
        /// <param name="create">Makes its kinds of frames anew.</param>
        internal Protocol(string name, string title, int[] baudRates, Func<FrameFormat[]> create)
        {
            Name = name;
            Title = title;
            BaudRates = baudRates;
            _create = create;
        }

        /// <summary>Its name in the output of the program.</summary>
        internal string Name { get; }

        /// <summary>What it is, for people.</summary>
        internal string Title { get; }

        /// <summary>The bits per second that are usual, the most usual first.</summary>
        internal IReadOnlyList<int> BaudRates { get; }

        /// <summary>Its kinds of frames: one, or what has to stand in an <see cref="AnyLayout"/>.</summary>
        /// <returns>New layouts.</returns>
        internal FrameFormat[] CreateParts()
        {
            return _create();
        }

        /// <summary>What its frames look like.</summary>
        /// <returns>A new layout.</returns>
        internal FrameFormat CreateLayout()
        {
            FrameFormat[] parts = CreateParts();
            return parts.Length == 1 ? parts[0] : new AnyLayout { Parts = parts };
        }
    }
}
