package vn.minh.deployment.chart;

import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.minh.deployment.Sources;

/** Which consumer groups a service is built with, and what each reads. */
final class Consumers {

    private static final String INCOMING = "mp.messaging.incoming.";

    private Consumers() {}

    /** Topics by group. */
    static Map<String, Set<String>> of(String service) {
        var settings = new Properties();
        if (Sources.uses(service, "minh-messaging")) {
            settings.putAll(Sources.library("messaging"));
        }
        settings.putAll(Sources.settings(service));
        var groups = new TreeMap<String, Set<String>>();
        settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(INCOMING) && name.endsWith(".group.id"))
                .forEach(name -> {
                    var channel = name.substring(0, name.length() - "group.id".length());
                    groups.put(
                            settings.getProperty(name).replace("${minh.service}", service),
                            topics(settings.getProperty(
                                    channel + "topics", settings.getProperty(channel + "topic", ""))));
                });
        return groups;
    }

    /** Topics it is built to write by itself; what the relay writes stands in the types of its facts. */
    static Set<String> outgoing(String service) {
        var settings = Sources.settings(service);
        var topics = new TreeSet<String>();
        settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith("mp.messaging.outgoing.") && name.endsWith(".topic"))
                .forEach(name -> topics.add(settings.getProperty(name)));
        return topics;
    }

    private static Set<String> topics(String list) {
        return new TreeSet<>(Arrays.asList(list.strip().split("\\s*,\\s*")));
    }
}
