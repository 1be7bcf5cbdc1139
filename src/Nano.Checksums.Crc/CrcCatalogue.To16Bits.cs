namespace Nano.Checksums
{
    public static partial class CrcCatalogue
    {
        /// <summary>CRC-10/ATM; check 199, residue 000. Also CRC-10, CRC-10/I-610.</summary>
        public const string Crc10Atm = "CRC-10/ATM 10 233 000 0 0 000";

        /// <summary>CRC-10/CDMA2000; check 233, residue 000.</summary>
        public const string Crc10Cdma2000 = "CRC-10/CDMA2000 10 3D9 3FF 0 0 000";

        /// <summary>CRC-10/GSM; check 12A, residue 0C6.</summary>
        public const string Crc10Gsm = "CRC-10/GSM 10 175 000 0 0 3FF";

        /// <summary>CRC-11/FLEXRAY; check 5A3, residue 000. Also CRC-11.</summary>
        public const string Crc11Flexray = "CRC-11/FLEXRAY 11 385 01A 0 0 000";

        /// <summary>CRC-11/UMTS; check 061, residue 000.</summary>
        public const string Crc11Umts = "CRC-11/UMTS 11 307 000 0 0 000";

        /// <summary>CRC-12/CDMA2000; check D4D, residue 000.</summary>
        public const string Crc12Cdma2000 = "CRC-12/CDMA2000 12 F13 FFF 0 0 000";

        /// <summary>CRC-12/DECT; check F5B, residue 000. Also CRC-12-X, X-CRC-12.</summary>
        public const string Crc12Dect = "CRC-12/DECT 12 80F 000 0 0 000";

        /// <summary>CRC-12/GSM; check B34, residue 178.</summary>
        public const string Crc12Gsm = "CRC-12/GSM 12 D31 000 0 0 FFF";

        /// <summary>CRC-12/UMTS; check DAF, residue 000. Also CRC-12/3GPP.</summary>
        public const string Crc12Umts = "CRC-12/UMTS 12 80F 000 0 1 000";

        /// <summary>CRC-13/BBC; check 04FA, residue 0000.</summary>
        public const string Crc13Bbc = "CRC-13/BBC 13 1CF5 0000 0 0 0000";

        /// <summary>CRC-14/DARC; check 082D, residue 0000.</summary>
        public const string Crc14Darc = "CRC-14/DARC 14 0805 0000 1 1 0000";

        /// <summary>CRC-14/GSM; check 30AE, residue 031E.</summary>
        public const string Crc14Gsm = "CRC-14/GSM 14 202D 0000 0 0 3FFF";

        /// <summary>CRC-15/CAN; check 059E, residue 0000. Also CRC-15.</summary>
        public const string Crc15Can = "CRC-15/CAN 15 4599 0000 0 0 0000";

        /// <summary>CRC-15/MPT1327; check 2566, residue 6815.</summary>
        public const string Crc15Mpt1327 = "CRC-15/MPT1327 15 6815 0000 0 0 0001";

        /// <summary>CRC-16/ARC; check BB3D, residue 0000. Also ARC, CRC-16/LHA, CRC-IBM. Used by P1 telegrams.</summary>
        public const string Crc16Arc = "CRC-16/ARC 16 8005 0000 1 1 0000";

        /// <summary>CRC-16/CDMA2000; check 4C06, residue 0000.</summary>
        public const string Crc16Cdma2000 = "CRC-16/CDMA2000 16 C867 FFFF 0 0 0000";

        /// <summary>CRC-16/CMS; check AEE7, residue 0000.</summary>
        public const string Crc16Cms = "CRC-16/CMS 16 8005 FFFF 0 0 0000";

        /// <summary>CRC-16/DDS-110; check 9ECF, residue 0000.</summary>
        public const string Crc16Dds110 = "CRC-16/DDS-110 16 8005 800D 0 0 0000";

        /// <summary>CRC-16/DECT-R; check 007E, residue 0589. Also R-CRC-16.</summary>
        public const string Crc16DectR = "CRC-16/DECT-R 16 0589 0000 0 0 0001";

        /// <summary>CRC-16/DECT-X; check 007F, residue 0000. Also X-CRC-16.</summary>
        public const string Crc16DectX = "CRC-16/DECT-X 16 0589 0000 0 0 0000";

        /// <summary>CRC-16/DNP; check EA82, residue 66C5.</summary>
        public const string Crc16Dnp = "CRC-16/DNP 16 3D65 0000 1 1 FFFF";

        /// <summary>CRC-16/EN-13757; check C2B7, residue A366.</summary>
        public const string Crc16En13757 = "CRC-16/EN-13757 16 3D65 0000 0 0 FFFF";

        /// <summary>CRC-16/GENIBUS; check D64E, residue 1D0F. Also CRC-16/DARC, CRC-16/EPC, CRC-16/EPC-C1G2.</summary>
        public const string Crc16Genibus = "CRC-16/GENIBUS 16 1021 FFFF 0 0 FFFF";

        /// <summary>CRC-16/GSM; check CE3C, residue 1D0F.</summary>
        public const string Crc16Gsm = "CRC-16/GSM 16 1021 0000 0 0 FFFF";

        /// <summary>CRC-16/IBM-3740; check 29B1, residue 0000. Also CRC-16/AUTOSAR, CRC-16/CCITT-FALSE. Often called CCITT-FALSE.</summary>
        public const string Crc16Ibm3740 = "CRC-16/IBM-3740 16 1021 FFFF 0 0 0000";

        /// <summary>CRC-16/IBM-SDLC; check 906E, residue F0B8. Also CRC-16/ISO-HDLC, CRC-16/ISO-IEC-14443-3-B, CRC-16/X-25. Used
        /// by HDLC, X.25, smart meters.</summary>
        public const string Crc16IbmSdlc = "CRC-16/IBM-SDLC 16 1021 FFFF 1 1 FFFF";

        /// <summary>CRC-16/ISO-IEC-14443-3-A; check BF05, residue 0000. Also CRC-A.</summary>
        public const string Crc16IsoIec14443_3A = "CRC-16/ISO-IEC-14443-3-A 16 1021 C6C6 1 1 0000";

        /// <summary>CRC-16/KERMIT; check 2189, residue 0000. Also CRC-16/CCITT, CRC-16/CCITT-TRUE, CRC-16/V-41-LSB.</summary>
        public const string Crc16Kermit = "CRC-16/KERMIT 16 1021 0000 1 1 0000";

        /// <summary>CRC-16/LJ1200; check BDF4, residue 0000.</summary>
        public const string Crc16Lj1200 = "CRC-16/LJ1200 16 6F63 0000 0 0 0000";

        /// <summary>CRC-16/M17; check 772B, residue 0000.</summary>
        public const string Crc16M17 = "CRC-16/M17 16 5935 FFFF 0 0 0000";

        /// <summary>CRC-16/MAXIM-DOW; check 44C2, residue B001. Also CRC-16/MAXIM.</summary>
        public const string Crc16MaximDow = "CRC-16/MAXIM-DOW 16 8005 0000 1 1 FFFF";

        /// <summary>CRC-16/MCRF4XX; check 6F91, residue 0000. Used by MAVLink.</summary>
        public const string Crc16Mcrf4xx = "CRC-16/MCRF4XX 16 1021 FFFF 1 1 0000";

        /// <summary>CRC-16/MODBUS; check 4B37, residue 0000. Also MODBUS. Used by Modbus RTU.</summary>
        public const string Crc16Modbus = "CRC-16/MODBUS 16 8005 FFFF 1 1 0000";

        /// <summary>CRC-16/NRSC-5; check A066, residue 0000.</summary>
        public const string Crc16Nrsc5 = "CRC-16/NRSC-5 16 080B FFFF 1 1 0000";

        /// <summary>CRC-16/OPENSAFETY-A; check 5D38, residue 0000.</summary>
        public const string Crc16OpensafetyA = "CRC-16/OPENSAFETY-A 16 5935 0000 0 0 0000";

        /// <summary>CRC-16/OPENSAFETY-B; check 20FE, residue 0000.</summary>
        public const string Crc16OpensafetyB = "CRC-16/OPENSAFETY-B 16 755B 0000 0 0 0000";

        /// <summary>CRC-16/PROFIBUS; check A819, residue E394. Also CRC-16/IEC-61158-2.</summary>
        public const string Crc16Profibus = "CRC-16/PROFIBUS 16 1DCF FFFF 0 0 FFFF";

        /// <summary>CRC-16/RIELLO; check 63D0, residue 0000.</summary>
        public const string Crc16Riello = "CRC-16/RIELLO 16 1021 B2AA 1 1 0000";

        /// <summary>CRC-16/SPI-FUJITSU; check E5CC, residue 0000. Also CRC-16/AUG-CCITT.</summary>
        public const string Crc16SpiFujitsu = "CRC-16/SPI-FUJITSU 16 1021 1D0F 0 0 0000";

        /// <summary>CRC-16/T10-DIF; check D0DB, residue 0000.</summary>
        public const string Crc16T10Dif = "CRC-16/T10-DIF 16 8BB7 0000 0 0 0000";

        /// <summary>CRC-16/TELEDISK; check 0FB3, residue 0000.</summary>
        public const string Crc16Teledisk = "CRC-16/TELEDISK 16 A097 0000 0 0 0000";

        /// <summary>CRC-16/TMS37157; check 26B1, residue 0000.</summary>
        public const string Crc16Tms37157 = "CRC-16/TMS37157 16 1021 89EC 1 1 0000";

        /// <summary>CRC-16/UMTS; check FEE8, residue 0000. Also CRC-16/BUYPASS, CRC-16/VERIFONE.</summary>
        public const string Crc16Umts = "CRC-16/UMTS 16 8005 0000 0 0 0000";

        /// <summary>CRC-16/USB; check B4C8, residue B001.</summary>
        public const string Crc16Usb = "CRC-16/USB 16 8005 FFFF 1 1 FFFF";

        /// <summary>CRC-16/XMODEM; check 31C3, residue 0000. Also CRC-16/ACORN, CRC-16/LTE, CRC-16/V-41-MSB. Used by SBF, SBP,
        /// XMODEM.</summary>
        public const string Crc16Xmodem = "CRC-16/XMODEM 16 1021 0000 0 0 0000";
    }
}
