package vn.minh.publication.register.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.publication.register.Register;
import vn.minh.publication.register.SearchWords;
import vn.minh.web.Page;

/** The public pages: no sign-in, no script, nothing from elsewhere. */
@Path("/")
@PermitAll
@Produces(PublicAnswer.HTML)
public class PageResource {

    private static final int HITS = 20;
    private static final int LATEST = 10;

    private final Register register;
    private final Assets assets;

    PageResource(Register register, Assets assets) {
        this.register = register;
        this.assets = assets;
    }

    @GET
    @Operation(summary = "Trang đầu: tìm trường theo tên hoặc mã, không cần gõ dấu")
    public Uni<RestResponse<String>> start(
            @QueryParam("q") @DefaultValue("") String asked,
            @QueryParam("after") @DefaultValue("") String after,
            @Context Request request) {
        var page = asked.isBlank()
                ? register.latest(LATEST).map(StartPage::latest)
                : register.search(SearchWords.of(asked), after, HITS + 1)
                        .map(rows -> StartPage.found(asked, Page.of(rows, HITS, Register.Found::place)));
        return page.map(shown -> PublicAnswer.of(Pages.start(shown, assets).render(), PublicAnswer.HTML, request));
    }

    @GET
    @Path("truong/{code}")
    @Operation(summary = "Trang công khai của một trường")
    public Uni<RestResponse<String>> school(String code, @Context Request request) {
        return register.school(code)
                .flatMap(found -> found.map(unit -> register.entries(unit.code())
                                .map(entries -> SchoolPage.of(unit, entries))
                                .map(page -> PublicAnswer.of(
                                        Pages.school(page, assets).render(), PublicAnswer.HTML, request)))
                        .orElseGet(
                                () -> Uni.createFrom().item(missing("Không có trường nào mang mã “" + code + "”."))));
    }

    @GET
    @Path("xac-minh")
    @Operation(summary = "Kiểm tra giấy chứng nhận: nhập mã")
    public Uni<RestResponse<String>> check(@QueryParam("ma") @DefaultValue("") String code, @Context Request request) {
        return code.isBlank()
                ? Uni.createFrom()
                        .item(() -> PublicAnswer.of(
                                Pages.certificate(CertificatePage.of("", null), assets)
                                        .render(),
                                PublicAnswer.HTML,
                                request))
                : certificate(code, request);
    }

    @GET
    @Path("xac-minh/{code}")
    @Operation(summary = "Kiểm tra giấy chứng nhận theo mã xác minh")
    public Uni<RestResponse<String>> certificate(String code, @Context Request request) {
        return register.certificate(code).map(found -> {
            var page = Pages.certificate(CertificatePage.of(code, found.orElse(null)), assets)
                    .render();
            return found.isPresent() ? PublicAnswer.of(page, PublicAnswer.HTML, request) : PublicAnswer.missing(page);
        });
    }

    private RestResponse<String> missing(String sought) {
        return PublicAnswer.missing(Pages.missing(sought, assets).render());
    }
}
