package vn.minh.evidence.webpage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that may be asked as far as one can tell without asking: whether its host is public is decided once more on
 * the address the socket connects to.
 *
 * @param url in plain letters: host in lower case (punycode), everything else percent-encoded
 * @param host a name, an IPv4 address or an IPv6 address in brackets
 * @param port also where the address names none
 */
public record PageAddress(String url, String host, int port) {

    /** Of what somebody types; longer ones are cut by servers and spreadsheets. */
    static final int LONGEST = 2000;

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern PLACE = Pattern.compile("(\\[[^\\[\\]]*]|[^:\\[\\]]*)(?::(\\d{1,5}))?");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern LETTERS = Pattern.compile("[a-z0-9.-]+");
    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
    private static final Pattern HOUSE_NAME = Pattern.compile(".*\\.(?:localhost|local|internal|intranet|home\\.arpa)");
    private static final String AS_IT_IS = "-._~:/?@!$&'()*+,;=%";
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final int LONGEST_NAME = 253;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** What a look at the letters showed. */
    public sealed interface Checked {}

    public record Sound(PageAddress address) implements Checked {}

    public record Unsound(AddressFlaw flaw) implements Checked {}

    /** Its letters, and whether the installation lets anybody ask there. */
    public static Checked check(String said, LinkRules rules) {
        return switch (read(said)) {
            case Sound(var address) -> address.permitted(rules);
            case Unsound unsound -> unsound;
        };
    }

    /** Its letters alone. */
    public static Checked read(String said) {
        var text = said.strip();
        if (text.isEmpty()) {
            return new Unsound(AddressFlaw.MISSING);
        }
        if (text.length() > LONGEST) {
            return new Unsound(AddressFlaw.TOO_LONG);
        }
        var parts = PARTS.matcher(text);
        if (text.indexOf('\\') >= 0 || text.chars().anyMatch(Character::isISOControl) || !parts.matches()) {
            return new Unsound(AddressFlaw.UNREADABLE);
        }
        if (parts.group(2).indexOf('@') >= 0) {
            return new Unsound(AddressFlaw.USER_INFO);
        }
        var place = PLACE.matcher(parts.group(2));
        if (!place.matches()) {
            return new Unsound(AddressFlaw.STRANGE_HOST);
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? HTTPS : HTTP;
        int port = place.group(2) == null ? usual : Integer.parseInt(place.group(2));
        var host = plain(place.group(1));
        var url = scheme + "://" + host + (port == usual ? "" : ":" + port) + encoded(parts.group(3));
        var address = new PageAddress(url, host, port);
        return address.isReadable() ? new Sound(address) : new Unsound(AddressFlaw.STRANGE_HOST);
    }

    /** Whether the installation lets anybody ask there. */
    public Checked permitted(LinkRules rules) {
        return flaw(rules).<Checked>map(Unsound::new).orElseGet(() -> new Sound(this));
    }

    private Optional<AddressFlaw> flaw(LinkRules rules) {
        if (rules.trusts(host, port)) {
            return Optional.empty();
        }
        if (!rules.permitsPort(port)) {
            return Optional.of(AddressFlaw.PORT);
        }
        if (isLiteral()) {
            return PublicNetwork.contains(InetAddress.ofLiteral(host))
                    ? Optional.empty()
                    : Optional.of(AddressFlaw.NOT_PUBLIC);
        }
        if (host.equals("localhost") || HOUSE_NAME.matcher(host).matches()) {
            return Optional.of(AddressFlaw.NOT_PUBLIC);
        }
        return NAME.matcher(host).matches() ? Optional.empty() : Optional.of(AddressFlaw.STRANGE_HOST);
    }

    /** Other ways to write numbers (one number, octal, hexadecimal) are no literals here and no names either. */
    private boolean isLiteral() {
        return host.startsWith("[") || DOTTED.matcher(host).matches();
    }

    private boolean isReadable() {
        if (!isLiteral()) {
            return LETTERS.matcher(host).matches() && host.length() <= LONGEST_NAME;
        }
        try {
            return !host.contains("%") && InetAddress.ofLiteral(host) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** As the domain name system knows it: lower case, punycode, without the dot of the root. Empty: no such name. */
    private static String plain(String host) {
        try {
            var name = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            var lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String encoded(String rest) {
        var url = new StringBuilder(rest.startsWith("/") ? "" : "/");
        for (byte letter : STRAY_PERCENT.matcher(rest).replaceAll("%25").getBytes(UTF_8)) {
            if (letter > 0 && (Character.isLetterOrDigit(letter) || AS_IT_IS.indexOf(letter) >= 0)) {
                url.append((char) letter);
            } else {
                url.append("%%%02X".formatted(letter));
            }
        }
        return url.toString();
    }
}
