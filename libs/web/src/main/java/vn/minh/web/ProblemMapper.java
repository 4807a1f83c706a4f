package vn.minh.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.observability.Wordless;

/** Turns every refusal and every failure into {@code application/problem+json}; nothing of the inside gets out. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int UNAVAILABLE = 503;
    private static final int COME_AGAIN_SECONDS = 30;

    @ServerExceptionMapper
    public RestResponse<Problem> rejected(Rejected rejected, UriInfo uri) {
        return answer(Problems.of(rejected.reason(), uri.getPath()));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> broken(ConstraintViolationException broken, UriInfo uri) {
        var faults = broken.getConstraintViolations().stream()
                .map(v -> new Fault(
                        "constraint", field(v.getPropertyPath().toString()), v.getMessage(), "Sửa trường này."))
                .toList();
        return answer(Problems.of(new Invalid(faults), uri.getPath()));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public RestResponse<Problem> anonymous(Throwable refused, UriInfo uri) {
        return answer(Problem.of(
                401,
                "unauthenticated",
                "Chưa đăng nhập",
                "Yêu cầu không có mã truy cập, hoặc mã đã hết hạn.",
                "Đăng nhập lại rồi thử lại.",
                uri.getPath()));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(ForbiddenException refused, UriInfo uri) {
        return answer(Problem.of(
                403,
                "forbidden",
                "Bạn không có quyền",
                "Vai trò của bạn không được làm việc này.",
                "Nhờ người có thẩm quyền trong đơn vị thực hiện.",
                uri.getPath()));
    }

    /** Nearer than the one for everything that is forbidden: the portal ends the browser session on it. */
    @ServerExceptionMapper
    public RestResponse<Problem> disabled(PersonDisabled refused, UriInfo uri) {
        return answer(Problem.of(
                403,
                "person-disabled",
                "Tài khoản đã bị khóa",
                "Tài khoản của bạn đã bị khóa, nên hệ thống không nhận yêu cầu nào từ tài khoản này.",
                "Liên hệ người đứng đầu đơn vị hoặc quản trị viên nếu bạn cần làm việc lại.",
                uri.getPath()));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unreadable(JsonProcessingException unreadable, UriInfo uri) {
        return answer(Problem.of(
                400,
                "unreadable",
                "Không đọc được nội dung",
                what(unreadable),
                "Sửa nội dung gửi lên theo mô tả API rồi gửi lại.",
                uri.getPath()));
    }

    /** Quarkus has a nearer mapper of its own for these, which answers without a body. */
    @ServerExceptionMapper
    public RestResponse<Problem> mismatched(MismatchedInputException mismatched, UriInfo uri) {
        return unreadable(mismatched, uri);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refusedByHttp(WebApplicationException refused, UriInfo uri) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        int status = refused.getResponse().getStatus();
        return answer(Problem.of(
                status,
                "http-" + status,
                "Yêu cầu không được chấp nhận",
                "Đường dẫn, phương thức hoặc kiểu nội dung không đúng.",
                "Xem lại mô tả API.",
                uri.getPath()));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> failed(Throwable failure, UriInfo uri) {
        var incident = UUID.randomUUID().toString();
        LOG.errorf(Wordless.of(failure), "incident %s", incident);
        return answer(Problem.of(
                        500,
                        "incident",
                        "Hệ thống gặp sự cố",
                        "Yêu cầu chưa được thực hiện; không có gì được ghi lại một phần.",
                        "Thử lại; nếu vẫn lỗi, báo quản trị viên mã sự cố " + incident + ".",
                        uri.getPath())
                .with(Map.of("incident", incident)));
    }

    private static String what(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> "Trường “" + path(unknown) + "” không có trong API.";
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> "Giá trị của trường “" + path(mapping) + "” không đúng kiểu.";
            default -> "Nội dung không phải JSON hợp lệ.";
        };
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String field(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static RestResponse<Problem> answer(Problem problem) {
        var answer = RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE);
        return problem.status() == UNAVAILABLE
                ? answer.header("Retry-After", COME_AGAIN_SECONDS).build()
                : answer.build();
    }
}
