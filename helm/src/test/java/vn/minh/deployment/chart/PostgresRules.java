package vn.minh.deployment.chart;

import static vn.minh.deployment.chart.Manifest.each;
import static vn.minh.deployment.chart.Manifest.name;
import static vn.minh.deployment.chart.Manifest.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.minh.deployment.Sources;

/** Where the chart brings PostgreSQL: the databases of the file, connections enough, a way back. */
final class PostgresRules {

    private PostgresRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "there are the databases and roles of the file",
                        PostgresRules::otherDatabases,
                        manifest -> ((ArrayNode)
                                        manifest.one("Cluster", "minh-postgres").at("/spec/managed/roles"))
                                .remove(0)),
                new Rule(
                        "all pods at their most find a connection, also while they roll",
                        PostgresRules::tooFewConnections,
                        manifest -> object(
                                        manifest.one("ConfigMap", "minh-portal").path("data"))
                                .put("QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE", "40")),
                new Rule(
                        "what was answered is on the disk, and on two machines where there are three",
                        manifest -> manifest.all("Cluster")
                                .filter(cluster -> !cluster.at("/spec/postgresql/parameters/synchronous_commit")
                                                .asText()
                                                .equals("on")
                                        || cluster.at("/spec/instances").asInt() > 2
                                                && !cluster.at("/spec/postgresql/synchronous/dataDurability")
                                                        .asText()
                                                        .equals("required"))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(
                                        manifest.one("Cluster", "minh-postgres").at("/spec/postgresql"))
                                .remove("synchronous")),
                new Rule(
                        "more than one instance means backups every day and every change",
                        manifest -> manifest.all("Cluster")
                                .filter(cluster -> cluster.at("/spec/instances").asInt() > 1
                                        && (manifest.all("ScheduledBackup")
                                                        .findAny()
                                                        .isEmpty()
                                                || manifest.all("ObjectStore")
                                                        .findAny()
                                                        .isEmpty()
                                                || !cluster.at("/spec/plugins/0/isWALArchiver")
                                                        .asBoolean()))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> manifest.objects().remove(manifest.one("ScheduledBackup", "minh-postgres"))));
    }

    private static List<String> otherDatabases(Manifest manifest) {
        return manifest.all("Cluster")
                .flatMap(cluster -> {
                    var wanted = wanted(manifest);
                    var there = new TreeSet<String>();
                    manifest.all("Database")
                            .forEach(database ->
                                    there.add(database.at("/spec/name").asText() + " of "
                                            + database.at("/spec/owner").asText()));
                    each(cluster.at("/spec/managed/roles"))
                            .filter(role -> !role.path("superuser").asBoolean(true))
                            .forEach(role -> there.add(role.path("name").asText()));
                    var missing = new TreeSet<>(wanted);
                    missing.removeAll(there);
                    there.removeAll(wanted);
                    missing.addAll(there);
                    return missing.stream();
                })
                .toList();
    }

    private static Set<String> wanted(Manifest manifest) {
        var wanted = new TreeSet<String>();
        Sources.databases().stream()
                .filter(name -> !name.equals("sandbox") || manifest.has("Deployment", "minh-sandbox"))
                .forEach(
                        name -> wanted.addAll(Set.of(name + " of " + name + "_owner", name + "_owner", name + "_app")));
        return wanted;
    }

    private static List<String> tooFewConnections(Manifest manifest) {
        int taken = ScalingRules.serving(manifest)
                .mapToInt(pod -> mostPods(manifest, pod)
                        * Integer.parseInt(
                                pod.settings(manifest).getOrDefault("QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE", "8")))
                .sum();
        return manifest.all("Cluster")
                .filter(cluster -> taken + KEYCLOAK_AND_REPLICAS
                        > cluster.at("/spec/postgresql/parameters/max_connections")
                                .asInt())
                .map(cluster -> name(cluster) + " is asked for " + taken)
                .toList();
    }

    /** One Keycloak with its 15, three replicas, three superusers. */
    private static final int KEYCLOAK_AND_REPLICAS = 21;

    private static int mostPods(Manifest manifest, Pod pod) {
        int most = ScalingRules.scalers(manifest)
                .filter(by -> ScalingRules.target(by).equals(pod.owner()))
                .mapToInt(PostgresRules::most)
                .findFirst()
                .orElse(pod.maker().at("/spec/replicas").asInt(1));
        return most + (most + 3) / 4;
    }

    private static int most(ObjectNode scaler) {
        return ScalingRules.most(scaler);
    }
}
