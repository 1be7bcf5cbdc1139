namespace Nano.Tests
{
    /// <summary>Telegrams as the standards have them, their ends of lines written as |.</summary>
    public static class P1Samples
    {
        /// <summary>After the example of the P1 companion standard 5.0.2, shortened, a number of its own in every line, and
        /// the CRC that CPython computes, bit by bit.</summary>
        public const string Version5 = "/ISk5\\2MT382-1000||1-3:0.2.8(50)|0-0:1.0.0(101209113020W)|0-0:96.1.1(4B384547303034303436333935353037)"
            + "|1-0:1.8.1(123456.789*kWh)|1-0:1.8.2(123457.789*kWh)|1-0:2.8.1(000004.789*kWh)|1-0:2.8.2(000005.789*kWh)|0-0:96.14.0(0002)"
            + "|1-0:1.7.0(01.193*kW)|1-0:2.7.0(00.004*kW)|1-0:99.97.0(2)(0-0:96.7.19)(101208152415W)(0000000240*s)(101208151004W)(0000000301*s)"
            + "|0-0:96.13.0()|1-0:32.7.0(220.1*V)|1-0:52.7.0(220.2*V)|1-0:72.7.0(220.3*V)|1-0:31.7.0(001*A)|1-0:51.7.0(002*A)|1-0:71.7.0(003*A)"
            + "|0-1:24.1.0(007)|0-1:24.2.1(101209112400W)(00872.234*m3)|0-2:24.1.0(003)|0-2:96.1.0(3232323241424344313233343536373839)"
            + "|0-2:24.2.1(101209112500W)(12785.123*m3)|!BB89|";

        /// <summary>After a meter of version 3, shortened: no CRC, and the gas meter's number in a line of its own.</summary>
        public const string Version3 = "/ISk5\\2MT382-1000||0-0:96.1.1(5A424556303035303933313937373132)|1-0:1.8.1(00029.594*kWh)|1-0:2.8.2(00000.000*kWh)"
            + "|0-0:96.14.0(0001)|1-0:1.7.0(0000.98*kW)|0-0:17.0.0(0999.00*kW)|0-0:96.3.10(1)|0-1:24.1.0(3)"
            + "|0-1:24.3.0(121030140000)(00)(60)(1)(0-1:24.2.1)(m3)|(00024.123)|0-1:24.4.0(1)|!|";

        /// <summary>The bytes of one.</summary>
        /// <param name="text">With | for CR LF.</param>
        /// <returns>A new array.</returns>
        public static byte[] ToBytes(string text)
        {
            char[] characters = text.ToCharArray();
            byte[] bytes = new byte[2 * characters.Length];
            int count = 0;
            foreach (char character in characters)
            {
                if (character == '|')
                {
                    bytes[count++] = 13;
                }

                bytes[count++] = character == '|' ? (byte)10 : (byte)character;
            }

            return Hex.Slice(bytes, 0, count);
        }
    }
}
