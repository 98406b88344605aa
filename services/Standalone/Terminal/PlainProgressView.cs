namespace Audiences.Standalone.Terminal;

/// <summary>A line when a step begins, at each tenth, and when it ends: for logs and pipes.</summary>
internal sealed class PlainProgressView(TextWriter output) : IProgressView
{
    public Task<T> RunAsync<T>(Func<IProgressSteps, Task<T>> work) => work(new Steps(output));

    private sealed class Steps(TextWriter output) : IProgressSteps
    {
        public IProgressStep Begin(string name, double units)
        {
            output.WriteLine($"{name} …");
            return new Step(output, name, units);
        }
    }

    private sealed class Step(TextWriter output, string name, double units) : IProgressStep
    {
        private readonly Lock _lock = new();
        private double _done;
        private int _tenths;

        public void Advance(double more)
        {
            lock (_lock)
            {
                _done += more;
                var tenths = units > 0 ? (int)(_done / units * 10) : 0;
                if (tenths > _tenths && tenths < 10)
                {
                    _tenths = tenths;
                    output.WriteLine($"{name} {tenths * 10} %");
                }
            }
        }

        public void Complete(string note) => output.WriteLine($"{name}: {note}");
    }
}
