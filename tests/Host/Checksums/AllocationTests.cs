using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Nano.Checksums;

namespace Nano.Host.Tests.Checksums
{
    /// <summary>Nothing but the making of an object allocates.</summary>
    [TestClass]
    public class AllocationTests
    {
        [TestMethod]
        public void Computing_checking_and_appending_allocate_nothing()
        {
            var buffer = new byte[400];
            foreach (Checksum checksum in new Checksum[]
            {
                new Crc(CrcCatalogue.Crc8Smbus), new Crc(CrcCatalogue.Crc16Xmodem), new Crc(CrcCatalogue.Crc32IsoHdlc), new Crc(CrcCatalogue.Crc64Xz),
                new Crc(CrcCatalogue.Crc12Umts, 16), new Crc(CrcCatalogue.Crc12Umts, 0), new Crc16Modbus(), new Sum16(),
                new Sum(8, SumForm.Negated), new Sum(8, SumForm.Xor), new WordSum(2, true, SumForm.Internet), new Fletcher(2, 1, 256, 0),
            })
            {
                Use(checksum, buffer);
                long before = GC.GetAllocatedBytesForCurrentThread();
                for (int i = 0; i < 20; i++)
                {
                    Use(checksum, buffer);
                }

                Assert.AreEqual(0, GC.GetAllocatedBytesForCurrentThread() - before, checksum.GetType().Name);
            }
        }

        [TestMethod]
        public void A_second_object_of_a_polynomial_makes_no_second_table()
        {
            var first = new Crc(CrcCatalogue.Crc32Autosar);
            long before = GC.GetAllocatedBytesForCurrentThread();
            var second = new Crc(CrcCatalogue.Crc32Autosar);
            Assert.IsTrue(GC.GetAllocatedBytesForCurrentThread() - before < 512, "a table has 1024 bytes");
            Assert.AreEqual(first.Start, second.Start);
        }

        private static void Use(Checksum checksum, byte[] buffer)
        {
            int length = checksum.Append(buffer, 3, 300, true);
            if (!checksum.Check(buffer, 3, length, true))
            {
                throw new InvalidOperationException("does not fit");
            }

            checksum.Value(checksum.Update(checksum.Start, buffer, 0, 17));
        }
    }
}
