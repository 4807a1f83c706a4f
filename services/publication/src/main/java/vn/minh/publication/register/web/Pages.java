package vn.minh.publication.register.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages by their templates; what a template needs is checked when the service is built. */
@CheckedTemplate(basePath = "register")
final class Pages {

    private Pages() {}

    static native TemplateInstance start(StartPage page, Assets assets);

    static native TemplateInstance school(SchoolPage page, Assets assets);

    static native TemplateInstance certificate(CertificatePage page, Assets assets);

    static native TemplateInstance missing(String sought, Assets assets);
}
