package vn.minh.assessment.workbook.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.Sha256;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.assessment.workbook.Book;
import vn.minh.assessment.workbook.ExportWorkbook;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Workroom;

/** A dossier as one Excel workbook: taken along, looked at before it is given back, given back. */
@Path("/api/v1/self-assessments/{id}/workbook")
class WorkbookResource {

    private final ExportWorkbook export;
    private final Transfer transfer;
    private final Workroom workroom;
    private final CurrentActor actor;

    WorkbookResource(ExportWorkbook export, Transfer transfer, Workroom workroom, CurrentActor actor) {
        this.export = export;
        this.transfer = transfer;
        this.workroom = workroom;
        this.actor = actor;
    }

    @GET
    @Produces(Layout.MEDIA_TYPE)
    @RolesAllowed({Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_HEAD})
    public Uni<RestResponse<byte[]>> export(UUID id) {
        return export.handle(new ExportWorkbook.Command(new SelfAssessment.Id(id), actor.get()))
                .flatMap(book -> workroom.run(() -> XlsxWriter.write(book)).map(bytes -> file(book, bytes)));
    }

    /** What the file would change and what stands against it; nothing is written. */
    @POST
    @Path("preview")
    @Consumes({Layout.MEDIA_TYPE, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Role.COUNCIL)
    public Uni<RestResponse<OutcomeView>> preview(UUID id, byte @Nullable [] body) {
        return read(body).chain(sent -> transfer.preview(id, sent));
    }

    /** All the answers of the file, or none; the version is the dossier's. */
    @PUT
    @Consumes({Layout.MEDIA_TYPE, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Role.COUNCIL)
    public Uni<RestResponse<OutcomeView>> write(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, byte @Nullable [] body) {
        var version = ETag.required(ifMatch);
        return read(body).chain(sent -> transfer.write(id, version, sent));
    }

    private Uni<Transfer.Sent> read(byte @Nullable [] body) {
        var bytes = Reading.body(body);
        return workroom.run(() -> new Transfer.Sent(XlsxReader.read(bytes), Sha256.of(bytes)));
    }

    private static RestResponse<byte[]> file(Book book, byte[] bytes) {
        var about = book.dossier().about();
        var name = "tu-danh-gia-" + about.unit().code() + "-" + about.schoolYear() + ".xlsx";
        return ResponseBuilder.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .tag(new ETag(book.stamp().version()).value())
                .build();
    }
}
