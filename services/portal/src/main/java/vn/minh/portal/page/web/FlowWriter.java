package vn.minh.portal.page.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;
import vn.minh.portal.api.Flow;

/**
 * Hands a service's bytes on to the browser as they come. What breaks off on the way ends in a broken connection, never
 * in a file that looks whole: an error page would be written behind the bytes that were sent.
 */
@Provider
@Produces(MediaType.WILDCARD)
public class FlowWriter implements MessageBodyWriter<Flow> {

    private static final Logger LOG = Logger.getLogger(FlowWriter.class);

    private final HttpServerRequest browser;

    FlowWriter(@Context HttpServerRequest browser) {
        this.browser = browser;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Flow.class;
    }

    @Override
    public void writeTo(
            Flow flow,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, flow.contentType());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, flow.disposition());
        try (var bytes = flow.bytes()) {
            bytes.transferTo(out);
        } catch (IOException broken) {
            LOG.warnf(
                    "a file of %s broke off: %s",
                    flow.contentType(), broken.getClass().getSimpleName());
            // Waited for: whoever returns before has the answer ended as if it were whole.
            browser.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
