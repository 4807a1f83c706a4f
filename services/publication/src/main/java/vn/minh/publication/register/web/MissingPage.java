package vn.minh.publication.register.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.minh.web.ProblemMapper;

/** A person who follows a wrong link gets a page; a program gets the usual problem. */
public class MissingPage {

    private final Assets assets;
    private final ProblemMapper problems;

    MissingPage(Assets assets) {
        this.assets = assets;
        this.problems = new ProblemMapper();
    }

    @ServerExceptionMapper
    public RestResponse<?> missing(NotFoundException missing, HttpHeaders headers, UriInfo uri) {
        return headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)
                ? PublicAnswer.missing(
                        Pages.missing("Địa chỉ này không có trang nào.", assets).render())
                : problems.refusedByHttp(missing, uri);
    }
}
