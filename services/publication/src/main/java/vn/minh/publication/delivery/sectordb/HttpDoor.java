package vn.minh.publication.delivery.sectordb;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.contracts.Published;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.delivery.Answer;
import vn.minh.publication.delivery.SectorDoor;
import vn.minh.publication.delivery.Target;

/**
 * A sector database that speaks HTTP. The PUT names the record and its revision, so that asking once more after an answer
 * that was lost changes nothing over there. Redirects are not followed: a record goes where the operator said.
 */
@ApplicationScoped
class HttpDoor implements SectorDoor {

    private static final ObjectMapper JSON = Wire.mapper();

    /** A receipt is a few lines; more than this is none. */
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final AnswerReading reading;
    private final Duration patience;
    private final HttpClient http;

    HttpDoor(
            AnswerReading reading,
            @ConfigProperty(name = "minh.delivery.http.connect-timeout") Duration connect,
            @ConfigProperty(name = "minh.delivery.http.answer-timeout") Duration patience) {
        this.reading = reading;
        this.patience = patience;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .build();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    @Override
    public Answer put(Target target, SectorUpdateEvent record) {
        var asked = http.sendAsync(
                request(target, record), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return reading.of(target, record, asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return gaveUp(asked, "no answer within " + patience);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return gaveUp(asked, "we are stopping");
        } catch (ExecutionException e) {
            return new Answer.Away(String.valueOf(e.getCause()));
        }
    }

    private static HttpRequest request(Target target, SectorUpdateEvent record) {
        var type = record.getClass().getAnnotation(Published.class).type();
        var request = HttpRequest.newBuilder(address(target, record.recordKey()))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Minh-Event-Type", type)
                .PUT(BodyPublishers.ofByteArray(write(record)));
        if (target.token() != null) {
            request.header("Authorization", "Bearer " + target.token());
        }
        return request.build();
    }

    private static URI address(Target target, String recordKey) {
        var base = String.valueOf(target.url()).replaceAll("/+$", "");
        return URI.create(
                base + "/records/" + URLEncoder.encode(recordKey, UTF_8).replace("+", "%20"));
    }

    /** The exchange is ended too: a slow answer must not keep a connection for ever. */
    private static Answer gaveUp(CompletableFuture<HttpResponse<byte[]>> asked, String why) {
        asked.cancel(true);
        return new Answer.Away(why);
    }

    private static byte[] write(SectorUpdateEvent record) {
        try {
            return JSON.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract record must be writable", e);
        }
    }
}
