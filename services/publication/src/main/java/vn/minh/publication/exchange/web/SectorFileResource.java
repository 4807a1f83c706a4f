package vn.minh.publication.exchange.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Role;
import vn.minh.publication.exchange.MakeSectorFile;
import vn.minh.publication.exchange.ReadSectorFiles;
import vn.minh.publication.exchange.ReadSectorFiles.Book;
import vn.minh.publication.exchange.SectorFile;
import vn.minh.web.CurrentActor;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;
import vn.minh.web.Workroom;

/** Import workbooks of a city whose sector database is told by file: made, taken along, brought back. */
@Path("/api/v1/sector-files")
@RolesAllowed({Role.DEPARTMENT_OFFICER, Role.ADMINISTRATOR})
public class SectorFileResource {

    private final MakeSectorFile make;
    private final ReadSectorFiles read;
    private final Transfer transfer;
    private final Workroom workroom;
    private final CurrentActor actor;

    SectorFileResource(
            MakeSectorFile make, ReadSectorFiles read, Transfer transfer, Workroom workroom, CurrentActor actor) {
        this.make = make;
        this.read = read;
        this.transfer = transfer;
        this.workroom = workroom;
        this.actor = actor;
    }

    /** All that waits to be told, at most five thousand records, becomes one file and is thereby sent. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<SectorFileView>> make(@Nullable SectorFileDraft draft) {
        return make.handle(new MakeSectorFile.Command(SectorFileDraft.department(draft), actor.get()))
                .flatMap(made -> read.one(made.id(), actor.get()))
                .map(SectorFileView::of)
                .map(view -> ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, "/api/v1/sector-files/" + view.id())
                        .build());
    }

    /** Newest first. */
    @GET
    public Uni<Page<SectorFileView>> list(
            @QueryParam("department") @Nullable String department,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("50") int asked) {
        int size = Page.size(asked);
        return read.list(department, place(after), size + 1, actor.get())
                .map(rows -> Page.of(rows, size, row -> Long.toString(row.position()))
                        .map(row -> SectorFileView.of(row.counted())));
    }

    @GET
    @Path("{id}")
    public Uni<SectorFileView> get(UUID id) {
        return read.one(new SectorFile.Id(id), actor.get()).map(SectorFileView::of);
    }

    /** The same each time, whatever has become of its records. */
    @GET
    @Path("{id}/workbook")
    @Produces(Xlsx.MEDIA_TYPE)
    public Uni<RestResponse<byte[]>> workbook(UUID id) {
        return read.book(new SectorFile.Id(id), actor.get())
                .flatMap(book -> workroom.run(() -> XlsxWriter.write(book)).map(bytes -> file(book, bytes)));
    }

    /** All the receipts of the workbook, or none. */
    @PUT
    @Path("{id}/receipts")
    @Consumes({Xlsx.MEDIA_TYPE, MediaType.APPLICATION_OCTET_STREAM})
    public Uni<RestResponse<ReceiptsView>> receipts(UUID id, byte @Nullable [] body) {
        var bytes = given(body);
        // Whoever may not know of the file has nothing read.
        return read.one(new SectorFile.Id(id), actor.get())
                .chain(() -> workroom.run(() -> Transfer.Sent.of(bytes)))
                .chain(sent -> transfer.take(id, sent));
    }

    private static RestResponse<byte[]> file(Book book, byte[] bytes) {
        var file = book.file();
        var name = "csdl-nganh-" + file.department() + "-" + file.year() + "-" + file.number() + ".xlsx";
        return ResponseBuilder.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static byte[] given(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            throw invalid("body-missing", "file", "Yêu cầu không có nội dung.", "Gửi kèm sổ tính .xlsx đã điền.");
        }
        return body;
    }

    private static long place(@Nullable String after) {
        try {
            return after == null ? Long.MAX_VALUE : Long.parseLong(after);
        } catch (NumberFormatException _) {
            throw invalid(
                    "unknown-place",
                    "after",
                    "“" + after + "” không phải vị trí của một trang.",
                    "Dùng đúng giá trị “next” của trang trước.");
        }
    }

    private static Rejected invalid(String code, String field, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, field, why, next)));
    }
}
