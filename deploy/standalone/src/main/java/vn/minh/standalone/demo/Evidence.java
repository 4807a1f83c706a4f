package vn.minh.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.Wait;

/** What the school proves its answers with: files that a member of the council brings. */
final class Evidence {

    private static final HttpClient STORE = HttpClient.newHttpClient();
    private static final Duration LOOK = Duration.ofMinutes(2);
    private static final int BEING_LOOKED_AT = 202;

    private final Api council;

    Evidence(Platform platform) {
        this.council = Api.as(platform, "vq.hoidong");
    }

    /** One file for each item that wants one. Their ids by item. */
    Map<String, String> proveAll(List<Script.Proof> proofs) {
        var ids = new HashMap<String, String>();
        proofs.forEach(proof -> ids.put(proof.item(), prove(proof.criterion(), proof.title())));
        return ids;
    }

    /** Announces a file, sends it to the store by the presigned address, confirms it. Its id. */
    String prove(String criterion, String title) {
        var id = upload(criterion, title);
        var confirmed = confirm(id).expect(200);
        if (!confirmed.body().path("state").asText().equals("STORED")) {
            throw new Trouble("the evidence was not taken: " + confirmed.text());
        }
        return id;
    }

    /** On a busy machine the look takes longer than an answer may: then it is asked again, as a browser would. */
    private Api.Answer confirm(String id) {
        var path = "/api/v1/evidence/" + id + "/confirmation";
        var answers = new ArrayDeque<Api.Answer>();
        Wait.until(LOOK, () -> {
            answers.push(council.put("evidence", path, null, "1"));
            return answers.element().status() != BEING_LOOKED_AT;
        });
        return answers.element();
    }

    /** Announces a file and sends it to the store; nobody has confirmed it yet. Its id. */
    String upload(String criterion, String title) {
        var paper = Paper.saying("MINH - " + criterion + " - tai lieu minh hoa - " + System.nanoTime());
        var announcement = Map.of(
                "title",
                title,
                "criterion",
                criterion,
                "fileName",
                "minh-hoa-" + criterion + ".pdf",
                "mediaType",
                "application/pdf",
                "size",
                paper.bytes().length,
                "sha256",
                paper.sha256());
        var announced =
                council.post("evidence", "/api/v1/evidence", announcement, null).expect(201);
        send(announced.body().path("upload"), paper.bytes());
        return announced.body().path("id").asText();
    }

    private static void send(JsonNode plan, byte[] bytes) {
        var request = HttpRequest.newBuilder(URI.create(plan.path("url").asText()))
                .method(plan.path("method").asText(), BodyPublishers.ofByteArray(bytes));
        plan.path("headers").properties().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("content-length")
                        && !header.getKey().equalsIgnoreCase("host"))
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asText()));
        try {
            var answer = STORE.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Trouble("the store answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new Trouble("the store got no file: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("the upload was interrupted", e);
        }
    }
}
