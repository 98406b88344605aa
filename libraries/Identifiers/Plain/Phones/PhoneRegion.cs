using PhoneNumbers;

namespace Audiences.Identifiers.Plain.Phones;

/// <summary>
/// One region's numbering plan as libphonenumber has it, worked out so that a number is read digit by digit. It says only
/// what the library would say as well, or nothing.
/// </summary>
internal sealed class PhoneRegion
{
    private const int General = 1;

    private readonly DigitPatterns _kinds;
    private readonly List<int> _lengths = [];
    private readonly DialledPrefix? _leading;
    private readonly DialledPrefix? _nationalPrefix;
    private readonly DialledPrefix? _internationalPrefix;
    private readonly bool _isTransformed;
    private readonly int _localLengths;

    private PhoneRegion(PhoneMetadata metadata)
    {
        var graph = new PatternGraph();
        PhoneNumberDesc?[] kinds =
        [
            metadata.GeneralDesc, metadata.PremiumRate, metadata.TollFree, metadata.SharedCost, metadata.Voip, metadata.PersonalNumber, metadata.Pager,
            metadata.Uan, metadata.Voicemail, metadata.FixedLine, metadata.SameMobileAndFixedLinePattern ? null : metadata.Mobile,
        ];
        foreach (var kind in kinds)
        {
            if (kind is { HasNationalNumberPattern: true, NationalNumberPattern.Length: > 0 })
            {
                graph.Add(PatternParser.Parse(kind.NationalNumberPattern).Node, 1 << _lengths.Count);
                _lengths.Add(kind.PossibleLengthCount == 0 ? ~0 : Bits(kind.PossibleLengthList));
            }
        }

        _kinds = new DigitPatterns(graph);
        _localLengths = Bits(metadata.GeneralDesc.PossibleLengthLocalOnlyList);
        CountryCode = metadata.CountryCode;
        _leading = metadata.HasLeadingDigits ? new DialledPrefix(metadata.LeadingDigits) : null;
        _internationalPrefix = metadata.HasInternationalPrefix ? new DialledPrefix(metadata.InternationalPrefix) : null;
        _nationalPrefix = metadata.HasNationalPrefixForParsing ? new DialledPrefix(metadata.NationalPrefixForParsing) : null;

        // Without any group to remember, the rule of transformation takes all that was matched.
        var hasRule = !string.IsNullOrEmpty(metadata.NationalPrefixTransformRule);
        _isTransformed = hasRule && (_nationalPrefix is { Remembers: true } or { IsPlain: true });
        IsUnclear = (hasRule && _nationalPrefix is { RemembersNothing: true }) || _internationalPrefix is { IsOptional: true } || _leading is { IsOptional: true };
    }

    /// <summary>The country's calling code.</summary>
    public int CountryCode { get; }

    private bool IsUnclear { get; }

    /// <summary>The region; null if its plan has something that is not known here.</summary>
    public static PhoneRegion? Of(string country)
    {
        var metadata = PhoneNumberUtil.GetInstance().GetMetadataForRegion(country.ToUpperInvariant());
        if (metadata is null || !metadata.GeneralDesc.HasNationalNumberPattern || metadata.GeneralDesc.PossibleLengthCount == 0)
        {
            return null;
        }

        try
        {
            return new PhoneRegion(metadata) is { IsUnclear: false } plan ? plan : null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The number is one of a kind that there is; null if another region of the calling code is to be asked.</summary>
    public bool? IsValid(ReadOnlySpan<byte> national)
    {
        if (_leading is not null && _leading.LengthIn(national) == 0)
        {
            return null;
        }

        return IsOfAKind(national) ? true : _leading is null ? null : false;
    }

    /// <summary>The digits after which a call abroad begins stand in front.</summary>
    public bool GoesAbroad(ReadOnlySpan<byte> digits) => _internationalPrefix is not null && _internationalPrefix.LengthIn(digits) != 0;

    /// <summary>Takes away what is dialled before a number inside the country; false if it is not clear what that is.</summary>
    public bool TryStrip(ref ReadOnlySpan<byte> digits)
    {
        var prefix = _nationalPrefix?.LengthIn(digits) ?? 0;
        if (prefix == 0)
        {
            return true;
        }

        if (prefix < 0 || _nationalPrefix!.IsOptional || _isTransformed || prefix == digits.Length)
        {
            return false;
        }

        var rest = digits[prefix..];
        if ((_kinds.Match(digits) & General) != 0 && (_kinds.Match(rest) & General) == 0)
        {
            return true;
        }

        if ((_lengths[0] & (1 << rest.Length)) == 0 || (_localLengths & (1 << rest.Length)) != 0)
        {
            return false;
        }

        digits = rest;
        return true;
    }

    private bool IsOfAKind(ReadOnlySpan<byte> national)
    {
        var matched = _kinds.Match(national);
        if ((matched & General) == 0 || (_lengths[0] & (1 << national.Length)) == 0)
        {
            return false;
        }

        for (var kind = 1; kind < _lengths.Count; kind++)
        {
            if ((matched & (1 << kind)) != 0 && (_lengths[kind] & (1 << national.Length)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Bits(IEnumerable<int> lengths) => lengths.Where(length => length is > 0 and < 32).Aggregate(0, (bits, length) => bits | (1 << length));
}
