namespace Nano.Calibration
{
    using Nano.Frames;
    using Nano.Sensors;

    /// <summary>What is worst for a PMS5003 reader: beginnings of frames, and no frame.</summary>
    public abstract class Storm960 : Scenario
    {
        private readonly string _name;
        private readonly byte[] _storm = new byte[960];
        private readonly FrameReader _reader = new FrameReader(Pms5003Reading.CreateLayout());

        /// <summary>Makes one.</summary>
        /// <param name="name">What the scenario is called.</param>
        /// <param name="pattern">What comes over and over.</param>
        protected Storm960(string name, byte[] pattern)
        {
            _name = name;
            for (int i = 0; i < _storm.Length; i++)
            {
                _storm[i] = pattern[i % pattern.Length];
            }
        }

        /// <inheritdoc/>
        public override string Name => _name;

        /// <inheritdoc/>
        public override string Unit => "960 bytes";

        /// <inheritdoc/>
        public override void Run()
        {
            FrameReader reader = _reader;
            bool found = false;
            for (int at = 0; at < _storm.Length;)
            {
                at += reader.Feed(_storm, at, _storm.Length - at);
                found |= reader.TryRead(out _, out _);
            }

            reader.GiveUp();
            if (found || reader.TryRead(out _, out _) || reader.Held != 0)
            {
                throw Wrong();
            }
        }
    }
}
