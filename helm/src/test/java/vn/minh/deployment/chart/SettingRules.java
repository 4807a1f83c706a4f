package vn.minh.deployment.chart;

import static vn.minh.deployment.chart.Manifest.each;
import static vn.minh.deployment.chart.Manifest.object;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.minh.deployment.Sources;

/** What services and jobs are told, and what only some of them may know. */
final class SettingRules {

    private SettingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "whatever is set is read by somebody",
                        SettingRules::unread,
                        manifest -> object(
                                        manifest.one("ConfigMap", "minh-review").path("data"))
                                .put("MINH_REVIEW_APEAL_DAYS", "30")),
                new Rule(
                        "a changed setting makes new pods",
                        manifest -> ScalingRules.serving(manifest)
                                .filter(pod -> !pod.maker()
                                        .at("/spec/template/metadata/annotations")
                                        .has("checksum/settings"))
                                .map(Pod::toString)
                                .toList(),
                        manifest -> object(manifest.one("Deployment", "minh-review")
                                        .at("/spec/template/metadata"))
                                .remove("annotations")),
                new Rule(
                        "whoever serves does not migrate, and the job does and ends",
                        SettingRules::wrongMigrations,
                        manifest -> object(
                                        manifest.one("ConfigMap", "minh-review").path("data"))
                                .put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true")),
                new Rule(
                        "every database that is used has a job that migrates it before an upgrade",
                        SettingRules::unmigrated,
                        manifest -> object(manifest.one("Job", "minh-review-migrate")
                                        .at("/metadata/annotations"))
                                .put(Manifest.HOOK, "post-upgrade")),
                new Rule(
                        "what a database stands on is prepared before it is migrated",
                        manifest -> manifest.all("Job")
                                .filter(job -> job.at("/metadata/annotations/helm.sh~1hook-weight")
                                                        .asInt()
                                                < 0
                                        != Manifest.name(job).equals("minh-prepare"))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(manifest.one("Job", "minh-prepare").at("/metadata/annotations"))
                                .put("helm.sh/hook-weight", "10")),
                new Rule(
                        "the owner's password is known to the job that migrates, and to nobody else",
                        SettingRules::ownersElsewhere,
                        manifest -> object(manifest.one("Deployment", "minh-review")
                                        .at("/spec/template/spec/volumes/0/secret"))
                                .put("secretName", "minh-review-owner")),
                new Rule(
                        "each knows its own secrets and no other's",
                        manifest -> ScalingRules.serving(manifest)
                                .filter(pod -> pod.secrets().stream()
                                        .anyMatch(secret -> !secret.equals(pod.owner()) && !secret.contains("-ca")))
                                .map(Pod::toString)
                                .toList(),
                        manifest -> object(manifest.one("Deployment", "minh-review")
                                        .at("/spec/template/spec/volumes/0/secret"))
                                .put("secretName", "minh-evidence")),
                new Rule(
                        "no secret stands in an environment or a ConfigMap, and the chart makes none",
                        SettingRules::openSecrets,
                        manifest -> object(
                                        manifest.one("ConfigMap", "minh-review").path("data"))
                                .put("MINH_DB_APP_PASSWORD", "guessed")),
                new Rule(
                        "every service of one machine has its place here",
                        manifest -> Sources.ports().keySet().stream()
                                .filter(part -> part.endsWith(".management"))
                                .map(part -> Chart.RELEASE + "-" + part.replace(".management", ""))
                                .filter(name -> !name.equals("minh-sandbox") && !manifest.has("Deployment", name))
                                .toList(),
                        manifest -> manifest.objects().remove(manifest.one("Deployment", "minh-review"))));
    }

    private static List<String> unread(Manifest manifest) {
        var findings = new ArrayList<String>();
        for (var pod : manifest.pods()) {
            var read = pod.component().equals("prepare")
                    ? EnvironmentNames.ofPrepare()
                    : EnvironmentNames.of(service(pod));
            var set = new TreeSet<>(pod.settings(manifest).keySet());
            set.removeAll(read);
            set.forEach(name -> findings.add(pod + " is told " + name));
        }
        return findings;
    }

    private static String service(Pod pod) {
        return pod.owner().substring(Chart.RELEASE.length() + 1).replace("-migrate", "");
    }

    private static List<String> wrongMigrations(Manifest manifest) {
        return manifest.pods().stream()
                .filter(pod -> !pod.component().equals("prepare"))
                .filter(pod -> {
                    var settings = pod.settings(manifest);
                    var migrates = settings.getOrDefault("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
                    var ends = settings.getOrDefault("QUARKUS_INIT_AND_EXIT", "false");
                    return !migrates.equals(Boolean.toString(!pod.serves())) || !ends.equals(migrates);
                })
                .map(Pod::toString)
                .toList();
    }

    private static List<String> unmigrated(Manifest manifest) {
        return ScalingRules.serving(manifest)
                .filter(pod -> Sources.databases().contains(service(pod)))
                .filter(pod -> manifest.all("Job")
                        .noneMatch(job -> Manifest.name(job).equals(pod.owner() + "-migrate")
                                && job.at("/metadata/annotations/minh.test~1hook")
                                        .asText()
                                        .contains("pre-upgrade")))
                .map(Pod::toString)
                .toList();
    }

    private static List<String> ownersElsewhere(Manifest manifest) {
        return manifest.pods().stream()
                .filter(pod -> {
                    var owners = pod.secrets().stream()
                            .filter(secret -> secret.endsWith("-owner"))
                            .toList();
                    return pod.component().equals("migrate")
                            ? !owners.equals(List.of(pod.owner().replace("-migrate", "-owner")))
                            : !owners.isEmpty();
                })
                .map(Pod::toString)
                .toList();
    }

    private static List<String> openSecrets(Manifest manifest) {
        var told = manifest.pods().stream()
                .flatMap(pod -> pod.settings(manifest).entrySet().stream()
                        .filter(entry -> entry.getKey().matches(".*(PASSWORD|SECRET|TOKEN|JAAS).*|.*_KEY"))
                        .filter(entry -> !entry.getKey().equals("MINH_SECRETS"))
                        .map(entry -> pod + " is told " + entry.getKey()));
        var referred = manifest.pods().stream()
                .filter(pod -> pod.container().path("env").findValue("valueFrom") != null
                        || each(pod.container().path("envFrom")).anyMatch(from -> from.has("secretRef")))
                .map(pod -> pod + " has a secret in its environment");
        return Stream.concat(
                        Stream.concat(told, referred), manifest.all("Secret").map(Manifest::kindAndName))
                .toList();
    }
}
