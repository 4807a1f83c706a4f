package vn.minh.sandbox.records.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.records.Records;

/** What this stand-in holds. It asks nobody who she is: it is for development and tests only. */
@Path("/records")
@PermitAll
public class RecordResource {

    private static final int MOST = 500;

    private final Records records;
    private final ObjectMapper json;

    RecordResource(Records records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    @GET
    public Uni<List<RecordView>> list(
            @QueryParam("unit") @Nullable String unit, @QueryParam("after") @DefaultValue("") String after) {
        return records.list(unit, after, MOST)
                .map(held -> held.stream().map(RecordView::of).toList());
    }

    @GET
    @Path("{key}")
    public Uni<RestResponse<?>> get(String key) {
        return records.find(key)
                .map(found -> found.<RestResponse<?>>map(held -> RestResponse.ok(RecordView.of(held)))
                        .orElseGet(() -> Refused.absent(key)));
    }

    /** As if the sector database had lost it: the same revision is taken again. */
    @DELETE
    @Path("{key}")
    public Uni<RestResponse<?>> delete(String key) {
        return records.delete(key).map(was -> was ? RestResponse.noContent() : Refused.absent(key));
    }

    /** As if a hand had changed it in the database: no message, no receipt. */
    @PUT
    @Path("{key}/body")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<?>> spoil(String key, @Nullable String fields) {
        if (fields == null || !isObject(fields)) {
            return Uni.createFrom()
                    .item(Refused.unsound(
                            "Thân yêu cầu không phải một đối tượng JSON.",
                            "Gửi các trường cần đổi, ví dụ {\"decidedOn\": \"2026-01-01\"}."));
        }
        return records.spoil(key, fields).map(was -> was ? RestResponse.noContent() : Refused.absent(key));
    }

    private boolean isObject(String fields) {
        try {
            return json.readTree(fields).isObject();
        } catch (JsonProcessingException _) {
            return false;
        }
    }
}
