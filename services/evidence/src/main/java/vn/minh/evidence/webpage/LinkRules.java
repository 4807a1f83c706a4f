package vn.minh.evidence.webpage;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What an installation allows of links.
 *
 * @param ports that a public address may name
 * @param alsoAllowed {@code host:port} or {@code host:*}, as written in the address: asked although neither its network
 *     nor its port is public, such as a site of the city's own network
 * @param signInHosts where a page sends whoever has not signed in
 * @param largestPage bytes, unpacked
 * @param largestText bytes of a page whose text is read, since that is held in memory
 * @param read for one answer's silence, and for reading the text of a page
 * @param whole for all of a fetch, redirects included
 * @param redirects how often a page may point elsewhere
 */
public record LinkRules(
        Set<Integer> ports,
        List<String> alsoAllowed,
        Set<String> signInHosts,
        long largestPage,
        long largestText,
        Duration connect,
        Duration read,
        Duration whole,
        int redirects) {

    public LinkRules {
        ports = Set.copyOf(ports);
        alsoAllowed = List.copyOf(alsoAllowed);
        signInHosts = Set.copyOf(signInHosts);
    }

    /** Whether the installation trusts this very place, wherever it is. */
    public boolean trusts(String host, int port) {
        return alsoAllowed.contains(host + ":" + port) || alsoAllowed.contains(host + ":*");
    }

    boolean permitsPort(int port) {
        return ports.contains(port);
    }

    /** Whether a page that ends here only asks for a name and a password. */
    public boolean asksToSignIn(String host) {
        return signInHosts.contains(host);
    }
}
