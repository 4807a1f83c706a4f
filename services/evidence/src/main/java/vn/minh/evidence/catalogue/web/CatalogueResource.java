package vn.minh.evidence.catalogue.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.catalogue.Archive;
import vn.minh.evidence.catalogue.Catalogue;
import vn.minh.evidence.catalogue.ReadCatalogue;
import vn.minh.evidence.catalogue.TakeArchive;
import vn.minh.evidence.evidence.Viewing;
import vn.minh.web.CurrentActor;

/** The evidence of a dossier (danh mục minh chứng): to read, to print, to take along. */
@Path("/api/v1/dossiers/{id}")
@Authenticated
public class CatalogueResource {

    private record Packed(Archive archive, byte[] list) {}

    private final ReadCatalogue read;
    private final TakeArchive take;
    private final Workroom workroom;
    private final CurrentActor actor;

    CatalogueResource(ReadCatalogue read, TakeArchive take, Workroom workroom, CurrentActor actor) {
        this.read = read;
        this.take = take;
        this.workroom = workroom;
        this.actor = actor;
    }

    @GET
    @Path("catalogue")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<CatalogueView> catalogue(UUID id, @QueryParam("round") @Nullable Integer round) {
        return read(id, round, Viewing.What.CATALOGUE).map(CatalogueView::of);
    }

    @GET
    @Path("catalogue/workbook")
    @Produces(XlsxWriter.MEDIA_TYPE)
    public Uni<RestResponse<byte[]>> workbook(UUID id, @QueryParam("round") @Nullable Integer round) {
        return read(id, round, Viewing.What.WORKBOOK)
                .chain(catalogue -> workroom.run(() -> XlsxWriter.write(catalogue))
                        .map(bytes -> ResponseBuilder.ok(bytes)
                                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(workbookName(catalogue)))
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build()));
    }

    /**
     * All evidence of the round as one zip, sent while it is packed. What cannot be sent whole and right ends in a broken
     * connection, never in a zip that looks whole.
     *
     * @param sensitive whether sensitive pieces go along; the manifest names them in any case
     */
    @GET
    @Path("archive")
    @Produces("application/zip")
    public RestMulti<byte[]> archive(
            UUID id,
            @QueryParam("round") @Nullable Integer round,
            @QueryParam("sensitive") @DefaultValue("false") boolean sensitive,
            @Context HttpServerRequest request) {
        workroom.requirePlace();
        var packed = take.handle(new TakeArchive.Command(id, round, sensitive, actor.get()))
                .chain(archive -> workroom.run(() -> new Packed(archive, XlsxWriter.write(archive.catalogue()))));
        return RestMulti.fromUniResponse(
                packed,
                ready -> workroom.pack(
                        ready.archive(),
                        ready.list(),
                        () -> request.connection().close()),
                ready -> Map.of(
                        HttpHeaders.CONTENT_DISPOSITION,
                                List.of(attachment(ready.archive().name() + ".zip")),
                        HttpHeaders.CACHE_CONTROL, List.of("no-store")));
    }

    private Uni<Catalogue> read(UUID id, @Nullable Integer round, Viewing.What as) {
        return read.handle(new ReadCatalogue.Command(id, round, as, actor.get()));
    }

    private static String workbookName(Catalogue catalogue) {
        var dossier = catalogue.dossier();
        return "danh-muc-minh-chung-" + dossier.unit() + "-" + dossier.schoolYear() + "-vong-"
                + catalogue.round().number() + ".xlsx";
    }

    /** Codes and years are plain letters. */
    private static String attachment(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"";
    }
}
