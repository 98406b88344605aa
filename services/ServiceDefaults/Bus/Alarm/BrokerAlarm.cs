namespace Audiences.ServiceDefaults.Bus.Alarm;

/// <summary>
/// Whether the broker's alarm for memory or disk is on: until it is over the broker takes no message from anybody.
/// Source: https://www.rabbitmq.com/docs/alarms
/// </summary>
public sealed class BrokerAlarm
{
    private volatile bool _isOn;

    /// <summary>True while the broker takes nothing; false also when nobody knows.</summary>
    public bool IsOn
    {
        get => _isOn;
        set => _isOn = value;
    }
}
