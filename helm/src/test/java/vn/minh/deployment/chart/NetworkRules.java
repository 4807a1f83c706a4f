package vn.minh.deployment.chart;

import static vn.minh.deployment.chart.Manifest.each;
import static vn.minh.deployment.chart.Manifest.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may talk to whom. The tables here are a second opinion: they are not read from the chart's values. */
final class NetworkRules {

    private static final Map<String, Set<String>> ASKS =
            Map.of("portal", Set.of("assessment", "evidence", "review", "publication", "reporting"));
    private static final Set<String> PUBLIC = Set.of("portal", "publication");
    private static final Set<String> READS_PAGES_OF_OTHERS = Set.of("evidence");

    private NetworkRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "nothing is allowed to anybody, both ways, unless it is said",
                        manifest -> manifest.pods().stream()
                                .filter(pod -> policies(manifest, pod).noneMatch(NetworkRules::refusesAll))
                                .map(Pod::toString)
                                .toList(),
                        manifest -> ((ObjectNode) manifest.one("NetworkPolicy", "minh-nothing-else")
                                        .at("/spec/podSelector/matchLabels"))
                                .put("app.kubernetes.io/name", "other")),
                new Rule(
                        "the portal asks the services and nobody else asks anybody",
                        NetworkRules::wrongTalk,
                        manifest -> allowFrom(manifest, "minh-review", "reporting")),
                new Rule(
                        "whoever may ask is let in there",
                        NetworkRules::oneSided,
                        manifest -> object(manifest.one("NetworkPolicy", "minh-review")
                                        .path("spec"))
                                .remove("ingress")),
                new Rule(
                        "from outside one comes to the portal and the public register, and only to their first door",
                        manifest -> manifest.pods().stream()
                                .filter(pod -> PUBLIC.contains(pod.component()) != openToIngress(manifest, pod))
                                .map(Pod::toString)
                                .toList(),
                        manifest -> object(manifest.one("NetworkPolicy", "minh-portal")
                                        .at("/spec/ingress/0/ports/0"))
                                .put("port", 9000)),
                new Rule(
                        "only evidence reaches the internet, and no private address that way",
                        NetworkRules::wrongInternet,
                        manifest -> object(manifest.one("NetworkPolicy", "minh-evidence")
                                        .at("/spec/egress")
                                        .findParent("ipBlock")
                                        .path("ipBlock"))
                                .remove("except")),
                new Rule(
                        "a rule names who and where: never everybody, never every port",
                        NetworkRules::tooWide,
                        manifest -> object(manifest.one("NetworkPolicy", "minh-review")
                                        .at("/spec/egress/0"))
                                .remove("to")),
                new Rule(
                        "databases of the chart let in who needs one",
                        manifest -> manifest.all("Cluster")
                                .filter(cluster -> manifest.all("NetworkPolicy")
                                        .noneMatch(policy -> Selection.of(policy.at("/spec/podSelector"))
                                                .takes(Map.of("cnpg.io/cluster", Manifest.name(cluster)))))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> manifest.objects().remove(manifest.one("NetworkPolicy", "minh-postgres"))));
    }

    private static Stream<ObjectNode> policies(Manifest manifest, Pod pod) {
        return manifest.all("NetworkPolicy")
                .filter(policy -> Selection.of(policy.at("/spec/podSelector")).takes(pod));
    }

    private static boolean refusesAll(ObjectNode policy) {
        return policy.at("/spec/policyTypes").size() == 2
                && policy.at("/spec/ingress").isEmpty()
                && policy.at("/spec/egress").isEmpty();
    }

    private static List<String> wrongTalk(Manifest manifest) {
        var findings = new ArrayList<String>();
        for (var asked : manifest.pods()) {
            for (var asking : manifest.pods()) {
                boolean may =
                        ASKS.getOrDefault(asking.component(), Set.of()).contains(asked.component()) && asked.serves();
                if (may != lets(manifest, asked, asking)) {
                    findings.add(asking + " → " + asked + (may ? " is refused" : " is allowed"));
                }
            }
        }
        return findings;
    }

    private static boolean lets(Manifest manifest, Pod asked, Pod asking) {
        return policies(manifest, asked)
                .flatMap(policy -> each(policy.at("/spec/ingress")))
                .anyMatch(rule -> names(rule.path("from"), asking));
    }

    private static List<String> oneSided(Manifest manifest) {
        var findings = new ArrayList<String>();
        for (var asking : manifest.pods()) {
            for (var asked : manifest.pods()) {
                boolean goes = policies(manifest, asking)
                        .flatMap(policy -> each(policy.at("/spec/egress")))
                        .anyMatch(rule -> names(rule.path("to"), asked));
                if (goes != lets(manifest, asked, asking)) {
                    findings.add(asking + " → " + asked);
                }
            }
        }
        return findings;
    }

    private static boolean names(JsonNode peers, Pod pod) {
        return each(peers)
                .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                .anyMatch(peer -> Selection.of(peer.path("podSelector")).takes(pod));
    }

    /** Prometheus comes from a namespace too, to 9000; whoever comes to 8080 from a namespace is the ingress. */
    private static boolean openToIngress(Manifest manifest, Pod pod) {
        return policies(manifest, pod)
                .flatMap(policy -> each(policy.at("/spec/ingress")))
                .filter(rule -> rule.path("from").findValue("namespaceSelector") != null)
                .anyMatch(rule -> rule.at("/ports/0/port").asInt() == 8080);
    }

    private static List<String> wrongInternet(Manifest manifest) {
        var findings = new ArrayList<String>();
        for (var pod : manifest.pods()) {
            var wide = policies(manifest, pod)
                    .flatMap(policy -> policy.at("/spec/egress").findValues("ipBlock").stream())
                    .filter(block -> block.path("cidr").asText().endsWith("/0"))
                    .toList();
            if (wide.isEmpty() == (READS_PAGES_OF_OTHERS.contains(pod.component()) && pod.serves())) {
                findings.add(pod + (wide.isEmpty() ? " cannot read pages" : " reaches the internet"));
            }
            wide.stream()
                    .filter(block -> block.path("cidr").asText().startsWith("0."))
                    .map(block -> missing(block.path("except")))
                    .filter(missing -> !missing.isEmpty())
                    .forEach(missing -> findings.add(pod + " reaches " + missing));
        }
        return findings;
    }

    private static Set<String> missing(JsonNode except) {
        var wanted = new TreeSet<>(Set.of(
                "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10"));
        except.forEach(range -> wanted.remove(range.asText()));
        return wanted;
    }

    private static List<String> tooWide(Manifest manifest) {
        return manifest.all("NetworkPolicy")
                .filter(policy -> Stream.concat(
                                each(policy.at("/spec/ingress"))
                                        .map(rule -> rule.path("from").size()
                                                * rule.path("ports").size()),
                                each(policy.at("/spec/egress"))
                                        .map(rule -> rule.path("to").size()
                                                * rule.path("ports").size()))
                        .anyMatch(said -> said == 0))
                .map(Manifest::kindAndName)
                .toList();
    }

    private static void allowFrom(Manifest manifest, String policy, String component) {
        var rule = (com.fasterxml.jackson.databind.node.ArrayNode)
                manifest.one("NetworkPolicy", policy).at("/spec/ingress");
        rule.addObject()
                .putArray("from")
                .addObject()
                .putObject("podSelector")
                .putObject("matchLabels")
                .put("app.kubernetes.io/component", component);
    }
}
