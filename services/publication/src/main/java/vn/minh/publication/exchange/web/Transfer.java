package vn.minh.publication.exchange.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.minh.publication.exchange.Brought;
import vn.minh.publication.exchange.SectorFile;
import vn.minh.publication.exchange.TakeFileReceipts;
import vn.minh.web.CurrentActor;
import vn.minh.web.Idempotent;

/**
 * The part of bringing a workbook back that opens a transaction. Apart from the resource, because the idempotency key
 * opens it around this call, and none may be open while a file is read.
 */
@ApplicationScoped
class Transfer {

    /** A repeat is the same request when it brings the same file. */
    record Sent(Brought brought, String sha256) {

        static Sent of(byte[] bytes) {
            return new Sent(XlsxReader.read(bytes), hash(bytes));
        }

        @JsonValue
        String asked() {
            return sha256;
        }

        private static String hash(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }

    private final TakeFileReceipts take;
    private final CurrentActor actor;

    Transfer(TakeFileReceipts take, CurrentActor actor) {
        this.take = take;
        this.actor = actor;
    }

    @Idempotent
    public Uni<RestResponse<ReceiptsView>> take(UUID id, Sent sent) {
        return take.handle(new TakeFileReceipts.Command(new SectorFile.Id(id), sent.brought(), actor.get()))
                .map(taken -> ResponseBuilder.ok(ReceiptsView.of(taken)).build());
    }
}
