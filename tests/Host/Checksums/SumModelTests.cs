using System;
using System.Linq;
using System.Numerics;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;

namespace Nano.Host.Tests.Checksums
{
    /// <summary>Sums over random bytes, in pieces of random lengths, against their definitions in numbers of any size.</summary>
    [TestClass]
    public class SumModelTests
    {
        private static readonly Random s_random = new(6);

        [TestMethod]
        public void Sums_of_bytes_are_what_their_forms_say_at_every_width()
        {
            for (int bits = 1; bits <= 32; bits++)
            {
                BigInteger modulus = BigInteger.One << bits;
                for (int turn = 0; turn < 20; turn++)
                {
                    byte[] bytes = RandomBytes(turn * turn * 2);
                    uint start = (uint)s_random.NextInt64((long)modulus);
                    BigInteger sum = bytes.Aggregate((BigInteger)start, (total, next) => total + next) % modulus;
                    BigInteger xor = bytes.Aggregate((BigInteger)start, (total, next) => total ^ next) % modulus;
                    Assert.AreEqual(sum, InPieces(new Sum(bits, SumForm.Plain, start), bytes));
                    Assert.AreEqual(modulus - 1 - sum, InPieces(new Sum(bits, SumForm.Inverted, start), bytes));
                    Assert.AreEqual((modulus - sum) % modulus, InPieces(new Sum(bits, SumForm.Negated, start), bytes));
                    Assert.AreEqual(xor, InPieces(new Sum(bits, SumForm.Xor, start), bytes));
                }
            }
        }

        [TestMethod]
        public void Sums_of_words_are_what_their_forms_say_in_either_order()
        {
            foreach (int size in new[] { 1, 2, 4 })
            {
                BigInteger modulus = BigInteger.One << 8 * size;
                for (int turn = 0; turn < 200; turn++)
                {
                    bool bigEndian = turn % 2 == 0;
                    byte[] bytes = RandomBytes(turn * 3);
                    BigInteger[] words = bytes.Chunk(size).Select(word => new BigInteger(
                        word.Concat(new byte[size - word.Length]).ToArray(), true, bigEndian)).ToArray();
                    BigInteger sum = words.Aggregate(BigInteger.Zero, (total, next) => total + next);
                    BigInteger xor = words.Aggregate(BigInteger.Zero, (total, next) => total ^ next);
                    BigInteger folded = sum.IsZero || sum % (modulus - 1) != 0 ? sum % (modulus - 1) : modulus - 1;
                    Assert.AreEqual(sum % modulus, InPieces(new WordSum(size, bigEndian, SumForm.Plain), bytes));
                    Assert.AreEqual(modulus - 1 - sum % modulus, InPieces(new WordSum(size, bigEndian, SumForm.Inverted), bytes));
                    Assert.AreEqual((modulus - sum % modulus) % modulus, InPieces(new WordSum(size, bigEndian, SumForm.Negated), bytes));
                    Assert.AreEqual(xor, InPieces(new WordSum(size, bigEndian, SumForm.Xor), bytes));
                    Assert.AreEqual(modulus - 1 - folded, InPieces(new WordSum(size, bigEndian, SumForm.Internet), bytes));
                }
            }
        }

        [TestMethod]
        [DataRow(1, 1, 15, 0)]
        [DataRow(1, 1, 16, 0)]
        [DataRow(2, 1, 255, 0)]
        [DataRow(2, 1, 256, 0)]
        [DataRow(4, 1, 65521, 1)]
        [DataRow(4, 2, 65535, 0)]
        [DataRow(4, 2, 65536, 65535)]
        public void Fletcher_is_the_sum_and_the_sum_of_sums(int size, int wordSize, int modulus, int start)
        {
            var fletcher = new Fletcher(size, wordSize, modulus, start);
            for (int turn = 0; turn < 200; turn++)
            {
                byte[] bytes = RandomBytes(turn < 190 ? turn * 7 : turn * 50);
                if (turn == 199)
                {
                    Array.Fill(bytes, (byte)0xFF);
                }

                BigInteger[] words = bytes.Chunk(wordSize).Select(word => new BigInteger(word, true)).ToArray();
                BigInteger sum = start;
                BigInteger sums = 0;
                foreach (BigInteger word in words)
                {
                    sum += word;
                    sums += sum;
                }

                Assert.AreEqual((sums % modulus << size * 4) + sum % modulus, InPieces(fletcher, bytes));
                Assert.AreEqual(size, fletcher.Size);
            }
        }

        private static byte[] RandomBytes(int most)
        {
            var bytes = new byte[s_random.Next(most + 1)];
            s_random.NextBytes(bytes);
            return bytes;
        }

        private static BigInteger InPieces(Checksum checksum, byte[] bytes)
        {
            ulong whole = checksum.Over(bytes, 0, bytes.Length);
            ulong state = checksum.Start;
            for (int at = 0; at < bytes.Length;)
            {
                int count = s_random.Next(Math.Min(bytes.Length - at, s_random.Next(2) == 0 ? 5 : 700) + 1);
                state = checksum.Update(state, bytes, at, count);
                at += count;
            }

            Assert.AreEqual(whole, checksum.Value(state));
            return whole;
        }
    }
}
