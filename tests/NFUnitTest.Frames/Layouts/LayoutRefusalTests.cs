using System;
using Nano.Checksums;
using Nano.Frames;
using nanoFramework.TestFramework;

namespace Nano.Tests.Layouts
{
    [TestClass]
    public class LayoutRefusalTests
    {
        [TestMethod]
        [DataRow("a checksum beside the checks")]
        [DataRow("a sync word of five bytes")]
        [DataRow("no length at all")]
        [DataRow("a length field of five bytes")]
        [DataRow("a length field behind the shortest frame")]
        [DataRow("a length field within the sync word")]
        [DataRow("a fixed length and a length field")]
        [DataRow("a longest frame below the shortest")]
        [DataRow("a check behind the shortest frame")]
        [DataRow("a check before the shortest frame")]
        [DataRow("a check over more than the shortest frame")]
        [DataRow("a check that ends before it begins")]
        [DataRow("a check that covers itself")]
        [DataRow("a check at a place that no frame has")]
        [DataRow("a fixed value of no bytes")]
        [DataRow("no check where there should be one")]
        [DataRow("digits that do not fit")]
        public void FrameReader_throws_when_a_general_layout_contradicts_itself(string what)
        {
            GeneralLayout layout = Published.CreateLayout(0);
            FrameCheck check = layout.Checks[0];
            switch (what)
            {
                case "a checksum beside the checks": layout.Checksum = new Sum16(); break;
                case "a sync word of five bytes": layout.Sync = new byte[5]; break;
                case "no length at all": layout.LengthSize = 0; break;
                case "a length field of five bytes": layout.LengthSize = 5; break;
                case "a length field behind the shortest frame": layout.LengthOffset = 5; break;
                case "a length field within the sync word": layout.Sync = new byte[4]; layout.LengthOffset = 0; break;
                case "a fixed length and a length field": layout.FixedLength = 8; break;
                case "a longest frame below the shortest": layout.MaximumLength = 5; break;
                case "a check behind the shortest frame": check.At = 4; break;
                case "a check before the shortest frame": check.At = -7; break;
                case "a check over more than the shortest frame": check.To = 7; break;
                case "a check that ends before it begins": check.From = 4; break;
                case "a check that covers itself": check.To = 0; break;
                case "a check at a place that no frame has": check.At = int.MaxValue; break;
                case "a fixed value of no bytes": layout.Checks = new[] { new FrameCheck { Size = 0 } }; break;
                case "no check where there should be one": layout.Checks = new FrameCheck[1]; break;
                default: check.Hex = true; check.At = -5; break;
            }

            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(layout));
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameWriter(layout));
        }

        [TestMethod]
        public void FrameReader_throws_when_there_are_no_parts_or_parts_of_parts()
        {
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(new AnyLayout()));
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(new AnyLayout { Parts = new FrameFormat[0] }));
            Assert.ThrowsException(typeof(ArgumentNullException), () => new FrameReader(new AnyLayout { Parts = new FrameFormat[1] }));
            AnyLayout inner = new AnyLayout { Parts = new FrameFormat[] { Published.CreateLayout(0) } };
            Assert.ThrowsException(typeof(ArgumentException), () => new FrameReader(new AnyLayout { Parts = new FrameFormat[] { inner } }));
        }

        [TestMethod]
        public void FrameReader_keeps_its_layout_when_the_one_it_was_made_from_is_changed()
        {
            GeneralLayout layout = Published.CreateLayout(3);
            FrameReader reader = new FrameReader(layout);
            FrameReader any = new FrameReader(new AnyLayout { Parts = new FrameFormat[] { layout } });
            layout.Sync[0] = 0;
            layout.LengthAdds = 7;
            layout.Checks[1].Value = 0;
            layout.Checks[2] = null;
            Assert.AreEqual(Published.GetFrame(3) + " ", Feeding.Read(reader, Hex.Parse(Published.GetFrame(3)), 1000));
            Assert.AreEqual(Published.GetFrame(3) + " ", Feeding.Read(any, Hex.Parse(Published.GetFrame(3)), 1000));
        }
    }
}
