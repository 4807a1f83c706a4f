package vn.minh.portal.session.web;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.session.StaleForm;

/** Every write of the portal is a form of ours, opened in this session. */
@Singleton
class FormGuard {

    private final CurrentIdentityAssociation identity;

    FormGuard(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** The session is read together with the identity, so that is asked for first. */
    @ServerRequestFilter
    @WithFormRead
    public Uni<Void> check(ResteasyReactiveContainerRequestContext context, RoutingContext request) {
        if (HttpMethod.GET.equals(context.getMethod()) || HttpMethod.HEAD.equals(context.getMethod())) {
            return Uni.createFrom().voidItem();
        }
        var sent = field((ResteasyReactiveRequestContext) context.getServerRequestContext());
        return identity.getDeferredIdentity().map(_ -> {
            if (!FormToken.matches(request, sent)) {
                throw new StaleForm();
            }
            return null;
        });
    }

    private static @Nullable String field(ResteasyReactiveRequestContext context) {
        var form = context.getFormData();
        var field = form == null ? null : form.getFirst(FormToken.FIELD);
        return field == null ? null : field.getValue();
    }
}
