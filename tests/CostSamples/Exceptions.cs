namespace Nano.CostSamples
{
    using System;

    public sealed class ThrownAndCaught : Sample
    {
        public int Result;

        public ThrownAndCaught()
            : base("throw-catch")
        {
        }

        public override void Run()
        {
            try
            {
                throw new InvalidOperationException();
            }
            catch (InvalidOperationException)
            {
                Result = 1;
            }
        }
    }

    public sealed class ThrownBelow : Sample
    {
        public int Result;

        public ThrownBelow()
            : base("throw-catch-1-below")
        {
        }

        public override void Run()
        {
            try
            {
                Demand(false);
            }
            catch (ArgumentException exception)
            {
                Result = exception.ParamName.Length;
            }
            finally
            {
                Result++;
            }
        }

        private static void Demand(bool isTrue)
        {
            if (!isTrue)
            {
                throw new ArgumentException("not true", "isTrue");
            }
        }
    }

    public sealed class OwnException : Sample
    {
        public object Result;

        public OwnException()
            : base("exception-own")
        {
        }

        public override void Run()
        {
            Result = new Failure("why", 3);
        }

        private sealed class Failure : Exception
        {
            public Failure(string message, int code)
                : base(message)
            {
                Code = code;
            }

            public int Code { get; }
        }
    }

    public sealed class Rethrown : Sample
    {
        public int Result;

        public Rethrown()
            : base("rethrow")
        {
        }

        public override void Run()
        {
            try
            {
                try
                {
                    throw new InvalidOperationException();
                }
                catch (InvalidOperationException)
                {
                    Result = 1;
                    throw;
                }
            }
            catch (Exception)
            {
                Result = 2;
            }
        }
    }

    public sealed class IndexOutOfRange : Sample
    {
        public int Result;
        private readonly byte[] _bytes = new byte[3];

        public IndexOutOfRange()
            : base("throw-of-runtime")
        {
        }

        public override void Run()
        {
            try
            {
                Result = _bytes[3];
            }
            catch (IndexOutOfRangeException)
            {
                Result = 1;
            }
        }
    }

    public sealed class Filter : Sample
    {
        public int Result;

        public Filter()
            : base("throw-catch-when")
        {
        }

        public override void Run()
        {
            try
            {
                throw new Exception();
            }
            catch (Exception) when (Result >= 0)
            {
                Result = 1;
            }
        }
    }

    public sealed class OwnMessage : Sample
    {
        public string Result;
        private readonly Exception _failure = new Failure();

        public OwnMessage()
            : base("exception-own-message")
        {
        }

        public override void Run()
        {
            Result = _failure.Message;
        }

        private sealed class Failure : Exception
        {
            public override string Message => "own";
        }
    }
}
