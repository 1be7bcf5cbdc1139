namespace Nano.Checksums
{
    using System;

    public static partial class CrcCatalogue
    {
        /// <summary>CRC-17/CAN-FD; check 04F03, residue 00000.</summary>
        public const string Crc17CanFd = "CRC-17/CAN-FD 17 1685B 00000 0 0 00000";

        /// <summary>CRC-21/CAN-FD; check 0ED841, residue 000000.</summary>
        public const string Crc21CanFd = "CRC-21/CAN-FD 21 102899 000000 0 0 000000";

        /// <summary>CRC-24/BLE; check C25A56, residue 000000.</summary>
        public const string Crc24Ble = "CRC-24/BLE 24 00065B 555555 1 1 000000";

        /// <summary>CRC-24/FLEXRAY-A; check 7979BD, residue 000000.</summary>
        public const string Crc24FlexrayA = "CRC-24/FLEXRAY-A 24 5D6DCB FEDCBA 0 0 000000";

        /// <summary>CRC-24/FLEXRAY-B; check 1F23B8, residue 000000.</summary>
        public const string Crc24FlexrayB = "CRC-24/FLEXRAY-B 24 5D6DCB ABCDEF 0 0 000000";

        /// <summary>CRC-24/INTERLAKEN; check B4F3E6, residue 144E63.</summary>
        public const string Crc24Interlaken = "CRC-24/INTERLAKEN 24 328B63 FFFFFF 0 0 FFFFFF";

        /// <summary>CRC-24/LTE-A; check CDE703, residue 000000. CRC-24Q: RTCM 3, SBAS.</summary>
        public const string Crc24LteA = "CRC-24/LTE-A 24 864CFB 000000 0 0 000000";

        /// <summary>CRC-24/LTE-B; check 23EF52, residue 000000.</summary>
        public const string Crc24LteB = "CRC-24/LTE-B 24 800063 000000 0 0 000000";

        /// <summary>CRC-24/OPENPGP; check 21CF02, residue 000000. Also CRC-24.</summary>
        public const string Crc24Openpgp = "CRC-24/OPENPGP 24 864CFB B704CE 0 0 000000";

        /// <summary>CRC-24/OS-9; check 200FA5, residue 800FE3.</summary>
        public const string Crc24Os9 = "CRC-24/OS-9 24 800063 FFFFFF 0 0 FFFFFF";

        /// <summary>Not in the public catalogue: Mode S and ADS-B transponders; check 054268, residue 000000.</summary>
        public const string Crc24ModeS = "CRC-24/MODE-S 24 FFF409 000000 0 0 000000";

        /// <summary>CRC-30/CDMA; check 04C34ABF, residue 34EFA55A.</summary>
        public const string Crc30Cdma = "CRC-30/CDMA 30 2030B9C7 3FFFFFFF 0 0 3FFFFFFF";

        /// <summary>CRC-31/PHILIPS; check 0CE9E46C, residue 4EAF26F1.</summary>
        public const string Crc31Philips = "CRC-31/PHILIPS 31 04C11DB7 7FFFFFFF 0 0 7FFFFFFF";

        /// <summary>CRC-32/AIXM; check 3010BF7F, residue 00000000. Also CRC-32Q.</summary>
        public const string Crc32Aixm = "CRC-32/AIXM 32 814141AB 00000000 0 0 00000000";

        /// <summary>CRC-32/AUTOSAR; check 1697D06A, residue 904CDDBF.</summary>
        public const string Crc32Autosar = "CRC-32/AUTOSAR 32 F4ACFB13 FFFFFFFF 1 1 FFFFFFFF";

        /// <summary>CRC-32/BASE91-D; check 87315576, residue 45270551. Also CRC-32D.</summary>
        public const string Crc32Base91D = "CRC-32/BASE91-D 32 A833982B FFFFFFFF 1 1 FFFFFFFF";

        /// <summary>CRC-32/BZIP2; check FC891918, residue C704DD7B. Also B-CRC-32, CRC-32/AAL5, CRC-32/DECT-B.</summary>
        public const string Crc32Bzip2 = "CRC-32/BZIP2 32 04C11DB7 FFFFFFFF 0 0 FFFFFFFF";

        /// <summary>CRC-32/CD-ROM-EDC; check 6EC2EDC4, residue 00000000.</summary>
        public const string Crc32CdRomEdc = "CRC-32/CD-ROM-EDC 32 8001801B 00000000 1 1 00000000";

        /// <summary>CRC-32/CKSUM; check 765E7680, residue C704DD7B. Also CKSUM, CRC-32/POSIX.</summary>
        public const string Crc32Cksum = "CRC-32/CKSUM 32 04C11DB7 00000000 0 0 FFFFFFFF";

        /// <summary>CRC-32/ISCSI; check E3069283, residue B798B438. Also CRC-32/BASE91-C, CRC-32/CASTAGNOLI, CRC-32/INTERLAKEN.</summary>
        public const string Crc32Iscsi = "CRC-32/ISCSI 32 1EDC6F41 FFFFFFFF 1 1 FFFFFFFF";

        /// <summary>CRC-32/ISO-HDLC; check CBF43926, residue DEBB20E3. Also CRC-32, CRC-32/ADCCP, CRC-32/V-42. Used by Ethernet,
        /// zlib, binascii.crc32.</summary>
        public const string Crc32IsoHdlc = "CRC-32/ISO-HDLC 32 04C11DB7 FFFFFFFF 1 1 FFFFFFFF";

        /// <summary>CRC-32/JAMCRC; check 340BC6D9, residue 00000000. Also JAMCRC.</summary>
        public const string Crc32Jamcrc = "CRC-32/JAMCRC 32 04C11DB7 FFFFFFFF 1 1 00000000";

        /// <summary>CRC-32/MEF; check D2C22F51, residue 00000000.</summary>
        public const string Crc32Mef = "CRC-32/MEF 32 741B8CD7 FFFFFFFF 1 1 00000000";

        /// <summary>CRC-32/MPEG-2; check 0376E6E7, residue 00000000.</summary>
        public const string Crc32Mpeg2 = "CRC-32/MPEG-2 32 04C11DB7 FFFFFFFF 0 0 00000000";

        /// <summary>CRC-32/XFER; check BD0BE338, residue 00000000. Also XFER.</summary>
        public const string Crc32Xfer = "CRC-32/XFER 32 000000AF 00000000 0 0 00000000";

        /// <summary>Not in the public catalogue: NovAtel receivers since OEM4; check 2DFD2D88, residue 00000000.</summary>
        public const string Crc32Novatel = "CRC-32/NOVATEL 32 04C11DB7 00000000 1 1 00000000";

        /// <summary>CRC-40/GSM; check D4164FC646, residue C4FF8071FF.</summary>
        public const string Crc40Gsm = "CRC-40/GSM 40 0004820009 0000000000 0 0 FFFFFFFFFF";

        /// <summary>CRC-64/ECMA-182; check 6C40DF5F0B497347, residue 0000000000000000. Also CRC-64.</summary>
        public const string Crc64Ecma182 = "CRC-64/ECMA-182 64 42F0E1EBA9EA3693 0000000000000000 0 0 0000000000000000";

        /// <summary>CRC-64/GO-ISO; check B90956C775A41001, residue 5300000000000000.</summary>
        public const string Crc64GoIso = "CRC-64/GO-ISO 64 000000000000001B FFFFFFFFFFFFFFFF 1 1 FFFFFFFFFFFFFFFF";

        /// <summary>CRC-64/MS; check 75D4B74F024ECEEA, residue 0000000000000000.</summary>
        public const string Crc64Ms = "CRC-64/MS 64 259C84CBA6426349 FFFFFFFFFFFFFFFF 1 1 0000000000000000";

        /// <summary>CRC-64/NVME; check AE8B14860A799888, residue F310303B2B6F6E42.</summary>
        public const string Crc64Nvme = "CRC-64/NVME 64 AD93D23594C93659 FFFFFFFFFFFFFFFF 1 1 FFFFFFFFFFFFFFFF";

        /// <summary>CRC-64/REDIS; check E9C6D914C4B8D9CA, residue 0000000000000000.</summary>
        public const string Crc64Redis = "CRC-64/REDIS 64 AD93D23594C935A9 0000000000000000 1 1 0000000000000000";

        /// <summary>CRC-64/WE; check 62EC59E3F1A4F00A, residue FCACBEBD5931A992.</summary>
        public const string Crc64We = "CRC-64/WE 64 42F0E1EBA9EA3693 FFFFFFFFFFFFFFFF 0 0 FFFFFFFFFFFFFFFF";

        /// <summary>CRC-64/XZ; check 995DC9BBDF1939FA, residue 49958C9ABD7D353F. Also CRC-64/GO-ECMA.</summary>
        public const string Crc64Xz = "CRC-64/XZ 64 42F0E1EBA9EA3693 FFFFFFFFFFFFFFFF 1 1 FFFFFFFFFFFFFFFF";

        /// <summary>CRC-82/DARC; check 09EA83F625023801FD612, residue 000000000000000000000.</summary>
        [Obsolete("Wider than 64 bits.", true)]
        public const string Crc82Darc = "CRC-82/DARC 82 0308C0111011401440411 000000000000000000000 1 1 000000000000000000000";
    }
}
