package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** The rules of each kind. */
@ApplicationScoped
class Looks {

    private final PdfLook pdf;
    private final JpegLook jpeg;
    private final PngLook png;
    private final WebpLook webp;
    private final OoxmlLook ooxml;
    private final OleLook ole;
    private final FilmLook film;
    private final WebmLook webm;

    Looks(
            PdfLook pdf,
            JpegLook jpeg,
            PngLook png,
            WebpLook webp,
            OoxmlLook ooxml,
            OleLook ole,
            FilmLook film,
            WebmLook webm) {
        this.pdf = pdf;
        this.jpeg = jpeg;
        this.png = png;
        this.webp = webp;
        this.ooxml = ooxml;
        this.ole = ole;
        this.film = film;
        this.webm = webm;
    }

    Look of(MediaType type) {
        return switch (type) {
            case PDF -> pdf;
            case JPEG -> jpeg;
            case PNG -> png;
            case WEBP -> webp;
            case DOCX, XLSX, PPTX -> ooxml;
            case DOC, XLS, PPT -> ole;
            case MP4, MOV -> film;
            case WEBM -> webm;
            // A page comes by a link and is kept as it came; as a file nobody may declare one.
            case HTML, TEXT -> throw new FlawFound(Flaw.WRONG_TYPE);
        };
    }
}
