using Spectre.Console;

namespace Audiences.Standalone.Terminal;

/// <summary>Progress bars.</summary>
internal sealed class BarProgressView(IAnsiConsole console) : IProgressView
{
    public Task<T> RunAsync<T>(Func<IProgressSteps, Task<T>> work) => console.Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .StartAsync(context => work(new Steps(context)));

    private sealed class Steps(ProgressContext context) : IProgressSteps
    {
        public IProgressStep Begin(string name, double units)
        {
            var task = context.AddTask(Markup.Escape(name), maxValue: units > 0 ? units : 1);
            task.IsIndeterminate = units <= 0;
            return new Step(task, name);
        }
    }

    private sealed class Step(ProgressTask task, string name) : IProgressStep
    {
        public void Advance(double units) => task.Increment(units);

        public void Complete(string note)
        {
            task.IsIndeterminate = false;
            task.Description = Markup.Escape($"{name}: {note}");
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }
}
