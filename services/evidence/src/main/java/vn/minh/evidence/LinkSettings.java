package vn.minh.evidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.evidence.evidence.LinkPace;
import vn.minh.evidence.webpage.LinkRules;

/** What an installation sets of links, as the rules want it. */
@Singleton
class LinkSettings {

    @Produces
    @Singleton
    LinkRules rules(
            @ConfigProperty(name = "minh.evidence.links.ports") Set<Integer> ports,
            @ConfigProperty(name = "minh.evidence.links.also-allowed") Optional<List<String>> alsoAllowed,
            @ConfigProperty(name = "minh.evidence.links.sign-in-hosts") Optional<Set<String>> signInHosts,
            @ConfigProperty(name = "minh.evidence.links.largest-page") long largestPage,
            @ConfigProperty(name = "minh.evidence.links.largest-text") long largestText,
            @ConfigProperty(name = "minh.evidence.links.connect-within") Duration connect,
            @ConfigProperty(name = "minh.evidence.links.read-within") Duration read,
            @ConfigProperty(name = "minh.evidence.links.fetch-within") Duration whole,
            @ConfigProperty(name = "minh.evidence.links.redirects") int redirects) {
        return new LinkRules(
                ports,
                alsoAllowed.orElse(List.of()),
                signInHosts.orElse(Set.of()),
                largestPage,
                largestText,
                connect,
                read,
                whole,
                redirects);
    }

    @Produces
    @Singleton
    LinkPace pace(
            @ConfigProperty(name = "minh.evidence.links.check-every") Duration every,
            @ConfigProperty(name = "minh.evidence.links.check-at-most") Duration atMost) {
        return new LinkPace(every, atMost);
    }
}
