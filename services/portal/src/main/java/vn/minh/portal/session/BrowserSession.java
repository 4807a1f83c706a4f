package vn.minh.portal.session;

import org.jspecify.annotations.Nullable;

/**
 * What stays on this side for one signed-in browser.
 *
 * @param accessTokenExpiresIn seconds, as the identity provider said
 * @param formToken stands in every form of this session; survives the renewal of the tokens, so that a form that was
 *     opened before may be sent after
 */
public record BrowserSession(
        String idToken,
        String accessToken,
        @Nullable String refreshToken,
        @Nullable Long accessTokenExpiresIn,
        @Nullable String accessTokenScope,
        String formToken) {

    @Override
    public String toString() {
        return "BrowserSession[hidden]";
    }
}
