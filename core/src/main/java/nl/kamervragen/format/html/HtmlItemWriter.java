package nl.kamervragen.format.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.reference.AppendixReference;

/** Writes as microdata what a generated line says, in the words of the JSON contract. */
final class HtmlItemWriter {
    private static final HtmlPath TOP = HtmlPath.of("");

    private final HtmlOut out;

    HtmlItemWriter(HtmlOut out) {
        this.out = out;
    }

    void value(String property, String value, HtmlPath path) {
        out.raw("<meta itemprop=\"")
                .raw(property)
                .raw("\" content=\"")
                .value(value, path)
                .raw("\">");
    }

    private void value(String property, Optional<String> value, HtmlPath path) {
        value.ifPresent(text -> value(property, text, path.child(property)));
    }

    void publication(Publication publication) {
        value("id", publication.id().map(Object::toString), TOP);
        value("sessionYear", publication.sessionYear().map(Object::toString), TOP);
        value("number", publication.number().map(String::valueOf), TOP);
        value("status", publication.status().map(PublicationStatus::code), TOP);
    }

    void heading(Heading heading, HtmlPath path) {
        value("form", heading.form().map(HeadingForm::code), path);
        for (int i = 0; i < heading.questioners().size(); i++) {
            Questioner questioner = heading.questioners().get(i);
            HtmlPath here = path.child("questioners").item(i);
            open("questioners");
            value("name", questioner.name(), here.child("name"));
            value("party", questioner.party(), here);
            close();
        }
        offices("addressees", heading.addressees(), path);
        value("subject", heading.subject(), path);
        value("submitted", heading.submitted().map(LocalDate::toString), path);
        value("reference", heading.reference().map(Object::toString), path);
    }

    void response(Response response, HtmlPath path) {
        for (int i = 0; i < response.respondents().size(); i++) {
            Respondent respondent = response.respondents().get(i);
            HtmlPath here = path.child("respondents").item(i);
            open("respondents");
            value("name", respondent.name(), here);
            respondent.office().ifPresent(office -> office("office", office, here.child("office")));
            close();
        }
        offices("onBehalfOf", response.onBehalfOf(), path);
        value("received", response.received().map(LocalDate::toString), path);
        for (AppendixReference also : response.seeAlso()) {
            value("seeAlso", also.toString(), path);
        }
        if (response.supplement()) {
            value("supplement", "true", path);
        }
    }

    void signatory(Signatory signatory, HtmlPath path) {
        value("name", signatory.name(), path);
        signatory.office().ifPresent(office -> office("office", office, path.child("office")));
    }

    private void offices(String property, List<Office> offices, HtmlPath path) {
        for (int i = 0; i < offices.size(); i++) {
            office(property, offices.get(i), path.child(property).item(i));
        }
    }

    private void office(String property, Office office, HtmlPath path) {
        open(property);
        value("kind", office.kind().code(), path);
        value("preposition", office.preposition(), path);
        value("portfolio", office.portfolio(), path);
        office.inAbsenceOf().ifPresent(absent -> office("inAbsenceOf", absent, path.child("inAbsenceOf")));
        close();
    }

    private void open(String property) {
        out.raw("<span itemprop=\"").raw(property).raw("\" itemscope>");
    }

    private void close() {
        out.raw("</span>");
    }
}
