package vn.minh.sandbox.records.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.records.Records;

/** What this stand-in holds. It asks nobody who she is: it is for development and tests only. */
@Path("/records")
@PermitAll
public class RecordResource {

    private static final int MOST = 500;

    /** Why nothing was done. */
    record Absent(String what, String why, String next) {

        static RestResponse<Absent> of(String key) {
            return ResponseBuilder.create(
                            Status.NOT_FOUND,
                            new Absent(
                                    "Không tìm thấy",
                                    "Không có bản ghi nào mang khóa “" + key + "”.",
                                    "Xem danh sách ở /records."))
                    .build();
        }
    }

    private final Records records;

    RecordResource(Records records) {
        this.records = records;
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
                        .orElseGet(() -> Absent.of(key)));
    }

    /** As if the sector database had lost it: the same revision is taken again. */
    @DELETE
    @Path("{key}")
    public Uni<RestResponse<?>> delete(String key) {
        return records.delete(key).map(was -> was ? RestResponse.noContent() : Absent.of(key));
    }
}
