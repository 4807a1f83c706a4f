package vn.minh.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.observability.LogFields;

/** Who is asking, read from the verified token: subject, {@code unit} claim, realm roles. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Actor get() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Rejected(new Forbidden("Yêu cầu này cần đăng nhập.", "Đăng nhập rồi thử lại."));
        }
        String unit = token.getClaim("unit");
        if (unit == null || token.getSubject() == null) {
            throw new Rejected(new Forbidden(
                    "Tài khoản chưa được gắn với đơn vị nào.", "Nhờ quản trị viên gán đơn vị cho tài khoản."));
        }
        LogFields.unit(unit);
        return new Actor(token.getSubject(), unit, identity.getRoles());
    }
}
