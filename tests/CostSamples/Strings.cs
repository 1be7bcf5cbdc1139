namespace Nano.CostSamples
{
    public sealed class Literal : Sample
    {
        public string Result;

        public Literal()
            : base("string-literal")
        {
        }

        public override void Run()
        {
            Result = "hello";
            Result = "a much longer text that is in flash anyway";
        }
    }

    public sealed class Concat2 : Sample
    {
        public string Result;
        private string _a = "abc";
        private string _b = "\u00B5g/m\u00B3";

        public Concat2()
            : base("string-concat-2")
        {
        }

        public override void Run()
        {
            Result = _a + _b;
        }
    }

    public sealed class Concat3And4 : Sample
    {
        public string Result;
        private string _a = "abc";

        public Concat3And4()
            : base("string-concat-3-and-4")
        {
        }

        public override void Run()
        {
            Result = _a + _a + _a;
            Result = _a + _a + _a + _a;
        }
    }

    public sealed class Concat5 : Sample
    {
        public string Result;
        private string _a = "abc";

        public Concat5()
            : base("string-concat-5")
        {
        }

        public override void Run()
        {
            Result = _a + _a + _a + _a + _a;
        }
    }

    public sealed class NumberToString : Sample
    {
        public string Result;
        private int _number = 4711;

        public NumberToString()
            : base("string-of-int")
        {
        }

        public override void Run()
        {
            Result = _number.ToString();
        }
    }

    public sealed class Characters : Sample
    {
        public int Result;
        private string _text = "abc";

        public Characters()
            : base("string-characters")
        {
        }

        public override void Run()
        {
            Result = _text.Length + _text[1];
            if (_text == "abd" || _text == string.Empty)
            {
                Result = 0;
            }
        }
    }

    public sealed class Substring : Sample
    {
        public string Result;
        private string _text = "abcdefghijkl";

        public Substring()
            : base("string-substring")
        {
        }

        public override void Run()
        {
            Result = _text.Substring(1, 3);
        }
    }
}
