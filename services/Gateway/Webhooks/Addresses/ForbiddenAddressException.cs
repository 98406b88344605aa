namespace Audiences.Gateway.Webhooks.Addresses;

/// <summary>A webhook's host leads to no address of the public internet.</summary>
public sealed class ForbiddenAddressException()
    : IOException("The host has no public address. Private networks are allowed by the setting Webhooks__AllowPrivateNetworks.");
