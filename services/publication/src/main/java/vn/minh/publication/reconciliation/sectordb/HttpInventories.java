package vn.minh.publication.reconciliation.sectordb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.publication.delivery.Target;
import vn.minh.publication.delivery.Targets;
import vn.minh.publication.reconciliation.Desk;
import vn.minh.publication.reconciliation.Reconciliation;

/**
 * A sector database that is asked over HTTP. Its answer is bounded in size and time, redirects are not followed, and
 * what it says in a failure is not repeated to anybody.
 */
@ApplicationScoped
class HttpInventories {

    private static final Logger LOG = Logger.getLogger(HttpInventories.class);
    private static final TypeReference<List<SectorInventoryReportedV1>> PARTS = new TypeReference<>() {};
    private static final long MOST_BYTES = 128L << 20;
    private static final int OK = 200;

    private final Targets targets;
    private final Desk desk;
    private final Duration patience;
    private final HttpClient client;

    HttpInventories(
            Targets targets,
            Desk desk,
            @ConfigProperty(name = "minh.reconciliation.connect-timeout") Duration connect,
            @ConfigProperty(name = "minh.reconciliation.answer-timeout") Duration patience) {
        this.targets = targets;
        this.desk = desk;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The call blocks a worker and not the event loop: one city at a time is asked. */
    Uni<List<SectorInventoryReportedV1>> fetch(Reconciliation started) {
        return desk.reckon(() -> {
            var target = targets.named(started.scope().target())
                    .filter(known -> known.url() != null)
                    .orElseThrow(() -> silent("không còn trong cấu hình"));
            return asked(started, target);
        });
    }

    private List<SectorInventoryReportedV1> asked(Reconciliation started, Target target) throws InterruptedException {
        var asked = client.sendAsync(
                request(started, target), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return parts(started, target, asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException away) {
            // The exchange is ended too: a slow answer must not keep a connection for ever.
            asked.cancel(true);
            LOG.debugf(away, "%s did not give its inventory", target);
            throw silent("không trả lời");
        }
    }

    private static List<SectorInventoryReportedV1> parts(
            Reconciliation started, Target target, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw silent("trả lời mã " + answer.statusCode());
        }
        try {
            @Nullable List<SectorInventoryReportedV1> parts = Wire.mapper().readValue(answer.body(), PARTS);
            if (parts == null || parts.contains(null)) {
                throw silent("trả lời không đọc được");
            }
            if (parts.stream().anyMatch(part -> !isAbout(started, part))) {
                throw silent("trả lời về điều không được hỏi");
            }
            return parts;
        } catch (IOException garbage) {
            LOG.debugf(garbage, "%s gave an inventory that cannot be read", target);
            throw silent("trả lời không đọc được");
        }
    }

    private static boolean isAbout(Reconciliation started, SectorInventoryReportedV1 part) {
        var scope = started.scope();
        return part.inventoryId().equals(started.id().value())
                && part.department().equals(scope.department())
                && part.setCode().equals(scope.set())
                && part.schoolYear().equals(scope.schoolYear());
    }

    private static HttpRequest request(Reconciliation started, Target target) {
        var scope = started.scope();
        var base = requireNonNull(target.url()).toString().replaceAll("/+$", "");
        var uri = URI.create(base + "/inventory?department=" + encoded(scope.department()) + "&set="
                + encoded(scope.set()) + "&schoolYear=" + encoded(scope.schoolYear()) + "&inventory="
                + started.id().value());
        var request = HttpRequest.newBuilder(uri).header("Accept", "application/json");
        var token = target.token();
        return (token == null ? request : request.header("Authorization", "Bearer " + token))
                .GET()
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static Rejected silent(String why) {
        return new Rejected(new Unavailable(
                "CSDL ngành " + why + ", nên chưa có bản kiểm kê.", "Hệ thống tự hỏi lại cho đến khi hết hạn chờ."));
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }
}
