namespace Audiences.Testing.RabbitMq;

/// <summary>A broker that gives out virtual hosts.</summary>
public interface IBrokerServer
{
    /// <summary>Creates the virtual host and gives its address for a user with all rights.</summary>
    Task<Uri> CreateVirtualHostAsync(string name);
}
