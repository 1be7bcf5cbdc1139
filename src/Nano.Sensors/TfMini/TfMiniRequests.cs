using System;

namespace Nano.Sensors
{
    using Nano.Frames;

    /// <summary>What is said to a TFmini, and to a TFmini Plus or TFmini-S: two sets of commands that have nothing in common.</summary>
    /// <remarks>
    /// <code>
    /// | 42 57 02 00 | parameter (16) | command (16) |                       TFmini, which echoes it with 01 at 3: done
    /// | 5A | length | command | parameter ... | sum |                       TFmini Plus, and its answers
    /// </code>
    /// A TFmini hears a command only between <see cref="TfMiniCommand.BeginConfiguration"/> and
    /// <see cref="TfMiniCommand.EndConfiguration"/>; it answers 0F at 3 to a parameter that it refuses, FF to a command.
    /// SJ-PM-TFmini-T-01 A03, section 7; SJ-PM-TFmini Plus-T-01 A04, section 7.
    /// </remarks>
    public static class TfMiniRequests
    {
        /// <summary>A request to a TFmini. Allocates it: make it once.</summary>
        /// <param name="command">What to do.</param>
        /// <param name="parameter">0 to 65535; 0 where the command has none.</param>
        /// <returns>Eight bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameter"/> is another number.</exception>
        public static byte[] TfMini(TfMiniCommand command, int parameter)
        {
            if (parameter >> 16 != 0)
            {
                throw new ArgumentOutOfRangeException("parameter");
            }

            int value = (int)command;
            return new byte[] { 0x42, 0x57, 0x02, 0x00, (byte)parameter, (byte)(parameter >> 8), (byte)(value >> 8), (byte)value };
        }

        /// <summary>A request to a TFmini Plus or TFmini-S. Allocates it: make it once.</summary>
        /// <param name="command">What to do.</param>
        /// <param name="parameter">0 where the command has none.</param>
        /// <returns>Four to eight bytes.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameter"/> is negative, or has more bytes than the command
        /// takes.</exception>
        public static byte[] Plus(TfMiniPlusCommand command, int parameter)
        {
            int length = 4 + ((int)command >> 8);
            byte[] request = new byte[length];
            request[0] = 0x5A;
            request[1] = (byte)length;
            request[2] = (byte)command;
            int last = length - 1;
            int sum = 0x5A + length + (int)command;
            for (int i = 3; i < last; i++)
            {
                request[i] = (byte)parameter;
                sum += parameter;
                parameter >>= 8;
            }

            if (parameter != 0)
            {
                throw new ArgumentOutOfRangeException("parameter");
            }

            request[last] = (byte)sum;
            return request;
        }

        /// <summary>The answers of a TFmini Plus or TFmini-S: command at 2, what was set, or 0 for done, from 3 on.</summary>
        /// <returns>A new layout. For readings and answers on one line, both are parts of an AnyLayout.</returns>
        public static FrameLayout CreateAnswerLayout()
        {
            return new FrameLayout
            {
                Sync = new byte[] { 0x5A },
                LengthOffset = 1,
                LengthSize = 1,
                MinimumLength = 5,
                MaximumLength = 9,
                Checksum = new TfMiniSum(),
            };
        }
    }
}
