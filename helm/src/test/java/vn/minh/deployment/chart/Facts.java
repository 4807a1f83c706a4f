package vn.minh.deployment.chart;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.minh.deployment.Sources;

/** Which facts there are, what topic each goes to, and which service makes them: as the sources have it. */
final class Facts {

    private static final Pattern TOPIC =
            Pattern.compile("public sealed interface (\\w+)[^;]*?TOPIC = \"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern PUBLISHED =
            Pattern.compile("@Published\\([^)]*topic = (\\w+)\\.TOPIC\\s*\\).*?record (\\w+)", Pattern.DOTALL);
    private static final Pattern MADE = Pattern.compile("\\bnew (\\w+V\\d+)\\b|\\b(\\w+V\\d+)::new");

    private Facts() {}

    /** Services by topic; nobody where only somebody outside makes them. */
    static Map<String, Set<String>> makers(List<String> services) {
        var makers = new TreeMap<String, Set<String>>();
        var made = services.stream().collect(toMap(service -> service, Facts::madeBy));
        topicByFact().forEach((fact, topic) -> {
            var writers = makers.computeIfAbsent(topic, _ -> new TreeSet<>());
            made.forEach((service, facts) -> {
                if (facts.contains(fact)) {
                    writers.add(service);
                }
            });
        });
        return makers;
    }

    private static Map<String, String> topicByFact() {
        var contracts = Sources.texts("libs/contracts/src/main/java", ".java");
        var topics = new TreeMap<String, String>();
        contracts.stream()
                .flatMap(text -> TOPIC.matcher(text).results())
                .forEach(family -> topics.put(family.group(1), family.group(2)));
        var facts = new TreeMap<String, String>();
        contracts.stream()
                .flatMap(text -> PUBLISHED.matcher(text).results())
                .forEach(fact -> facts.put(fact.group(2), topics.getOrDefault(fact.group(1), fact.group(1))));
        return facts;
    }

    private static Set<String> madeBy(String service) {
        return Sources.texts(Sources.module(service) + "/src/main/java", ".java").stream()
                .flatMap(text -> MADE.matcher(text).results())
                .map(Facts::fact)
                .collect(toCollection(TreeSet::new));
    }

    private static String fact(MatchResult made) {
        return made.group(1) == null ? made.group(2) : made.group(1);
    }
}
