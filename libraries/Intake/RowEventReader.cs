using System.Text.Json.Nodes;

namespace Audiences.Intake;

/// <summary>
/// Reads membership events from rows whose values have types, by CSV's rules of columns: those with the names of the
/// event's own members are its own, every other one is a property, and dots nest.
/// </summary>
public sealed class RowEventReader
{
    private readonly CsvColumn[] _columns;
    private readonly CsvEventOptions _options;

    /// <summary>Makes a reader of rows.</summary>
    /// <param name="columns">The columns' names.</param>
    /// <param name="options">Workspace and defaults.</param>
    public RowEventReader(IEnumerable<string> columns, CsvEventOptions options)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _columns = [.. columns.Select(CsvColumn.Of)];
        _options = options;
    }

    /// <summary>Is there a column with the user's id? Without one, no row is an event.</summary>
    public bool HasUser => _columns.Any(column => column.IsOwn && column.Path[0] == EventFields.UserId);

    /// <summary>Reads one row.</summary>
    /// <param name="value">A column's value by its number; null for none.</param>
    /// <param name="now">The clock that <c>occurredAt</c> is judged by.</param>
    /// <param name="row">The row's number, from 1.</param>
    public EventReading Read(Func<int, JsonNode?> value, DateTimeOffset now, int row) =>
        MembershipEventReader.Read(CsvEvent.ToJson(_columns, value), WorkspacePolicy.Bound(_options.Workspace), now, _options.Defaults, row);
}
