namespace Nano.Checksums
{
    /// <summary>
    /// The algorithms of the public CRC catalogue, and three that devices use beside it, each under its name there: what
    /// <see cref="Crc"/> is made from. A name costs a device nothing until a program writes it.
    /// </summary>
    /// <remarks>
    /// Each text holds the catalogue's name, width, polynomial, initial value, "reflected in", "reflected out" and final XOR.
    /// The check value is the CRC of the nine characters 123456789; the residue is the register after a frame and its CRC, before
    /// the final XOR. Source: https://reveng.sourceforge.io/crc-catalogue/ .
    /// </remarks>
    public static partial class CrcCatalogue
    {
        /// <summary>CRC-3/GSM; check 4, residue 2.</summary>
        public const string Crc3Gsm = "CRC-3/GSM 3 3 0 0 0 7";

        /// <summary>CRC-3/ROHC; check 6, residue 0.</summary>
        public const string Crc3Rohc = "CRC-3/ROHC 3 3 7 1 1 0";

        /// <summary>CRC-4/G-704; check 7, residue 0. Also CRC-4/ITU.</summary>
        public const string Crc4G704 = "CRC-4/G-704 4 3 0 1 1 0";

        /// <summary>CRC-4/INTERLAKEN; check B, residue 2.</summary>
        public const string Crc4Interlaken = "CRC-4/INTERLAKEN 4 3 F 0 0 F";

        /// <summary>CRC-5/EPC-C1G2; check 00, residue 00. Also CRC-5/EPC.</summary>
        public const string Crc5EpcC1g2 = "CRC-5/EPC-C1G2 5 09 09 0 0 00";

        /// <summary>CRC-5/G-704; check 07, residue 00. Also CRC-5/ITU.</summary>
        public const string Crc5G704 = "CRC-5/G-704 5 15 00 1 1 00";

        /// <summary>CRC-5/USB; check 19, residue 06.</summary>
        public const string Crc5Usb = "CRC-5/USB 5 05 1F 1 1 1F";

        /// <summary>CRC-6/CDMA2000-A; check 0D, residue 00.</summary>
        public const string Crc6Cdma2000A = "CRC-6/CDMA2000-A 6 27 3F 0 0 00";

        /// <summary>CRC-6/CDMA2000-B; check 3B, residue 00.</summary>
        public const string Crc6Cdma2000B = "CRC-6/CDMA2000-B 6 07 3F 0 0 00";

        /// <summary>CRC-6/DARC; check 26, residue 00.</summary>
        public const string Crc6Darc = "CRC-6/DARC 6 19 00 1 1 00";

        /// <summary>CRC-6/G-704; check 06, residue 00. Also CRC-6/ITU.</summary>
        public const string Crc6G704 = "CRC-6/G-704 6 03 00 1 1 00";

        /// <summary>CRC-6/GSM; check 13, residue 3A.</summary>
        public const string Crc6Gsm = "CRC-6/GSM 6 2F 00 0 0 3F";

        /// <summary>CRC-7/MMC; check 75, residue 00. Also CRC-7.</summary>
        public const string Crc7Mmc = "CRC-7/MMC 7 09 00 0 0 00";

        /// <summary>CRC-7/ROHC; check 53, residue 00.</summary>
        public const string Crc7Rohc = "CRC-7/ROHC 7 4F 7F 1 1 00";

        /// <summary>CRC-7/UMTS; check 61, residue 00.</summary>
        public const string Crc7Umts = "CRC-7/UMTS 7 45 00 0 0 00";

        /// <summary>CRC-8/AUTOSAR; check DF, residue 42.</summary>
        public const string Crc8Autosar = "CRC-8/AUTOSAR 8 2F FF 0 0 FF";

        /// <summary>CRC-8/BLUETOOTH; check 26, residue 00.</summary>
        public const string Crc8Bluetooth = "CRC-8/BLUETOOTH 8 A7 00 1 1 00";

        /// <summary>CRC-8/CDMA2000; check DA, residue 00.</summary>
        public const string Crc8Cdma2000 = "CRC-8/CDMA2000 8 9B FF 0 0 00";

        /// <summary>CRC-8/DARC; check 15, residue 00.</summary>
        public const string Crc8Darc = "CRC-8/DARC 8 39 00 1 1 00";

        /// <summary>CRC-8/DVB-S2; check BC, residue 00. Used by CRSF, Betaflight's MSP 2.</summary>
        public const string Crc8DvbS2 = "CRC-8/DVB-S2 8 D5 00 0 0 00";

        /// <summary>CRC-8/GSM-A; check 37, residue 00.</summary>
        public const string Crc8GsmA = "CRC-8/GSM-A 8 1D 00 0 0 00";

        /// <summary>CRC-8/GSM-B; check 94, residue 53.</summary>
        public const string Crc8GsmB = "CRC-8/GSM-B 8 49 00 0 0 FF";

        /// <summary>CRC-8/HITAG; check B4, residue 00.</summary>
        public const string Crc8Hitag = "CRC-8/HITAG 8 1D FF 0 0 00";

        /// <summary>CRC-8/I-432-1; check A1, residue AC. Also CRC-8/ITU.</summary>
        public const string Crc8I432_1 = "CRC-8/I-432-1 8 07 00 0 0 55";

        /// <summary>CRC-8/I-CODE; check 7E, residue 00.</summary>
        public const string Crc8ICode = "CRC-8/I-CODE 8 1D FD 0 0 00";

        /// <summary>CRC-8/LTE; check EA, residue 00.</summary>
        public const string Crc8Lte = "CRC-8/LTE 8 9B 00 0 0 00";

        /// <summary>CRC-8/MAXIM-DOW; check A1, residue 00. Also CRC-8/MAXIM, DOW-CRC. Used by 1-Wire.</summary>
        public const string Crc8MaximDow = "CRC-8/MAXIM-DOW 8 31 00 1 1 00";

        /// <summary>CRC-8/MIFARE-MAD; check 99, residue 00.</summary>
        public const string Crc8MifareMad = "CRC-8/MIFARE-MAD 8 1D C7 0 0 00";

        /// <summary>CRC-8/NRSC-5; check F7, residue 00. Used by Sensirion.</summary>
        public const string Crc8Nrsc5 = "CRC-8/NRSC-5 8 31 FF 0 0 00";

        /// <summary>CRC-8/OPENSAFETY; check 3E, residue 00.</summary>
        public const string Crc8Opensafety = "CRC-8/OPENSAFETY 8 2F 00 0 0 00";

        /// <summary>CRC-8/ROHC; check D0, residue 00.</summary>
        public const string Crc8Rohc = "CRC-8/ROHC 8 07 FF 1 1 00";

        /// <summary>CRC-8/SAE-J1850; check 4B, residue C4.</summary>
        public const string Crc8SaeJ1850 = "CRC-8/SAE-J1850 8 1D FF 0 0 FF";

        /// <summary>CRC-8/SMBUS; check F4, residue 00. Also CRC-8. Used by SMBus.</summary>
        public const string Crc8Smbus = "CRC-8/SMBUS 8 07 00 0 0 00";

        /// <summary>CRC-8/TECH-3250; check 97, residue 00. Also CRC-8/AES, CRC-8/EBU.</summary>
        public const string Crc8Tech3250 = "CRC-8/TECH-3250 8 1D FF 1 1 00";

        /// <summary>CRC-8/WCDMA; check 25, residue 00.</summary>
        public const string Crc8Wcdma = "CRC-8/WCDMA 8 9B 00 1 1 00";

        /// <summary>Not in the public catalogue: LDROBOT LD06 and LD19 lidars; check C3, residue 00.</summary>
        public const string Crc8Ld06 = "CRC-8/LD06 8 4D 00 0 0 00";
    }
}
