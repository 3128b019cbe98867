package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of questions with what answers it (<i>schriftelijke vragen</i>). */
class SetElement extends Placed {
    @XmlElement
    @Nullable
    HeadingElement heading;

    @XmlElement
    @Nullable
    BlocksElement introduction;

    @XmlElement(name = "question")
    List<EntryElement> questions = new ArrayList<>();

    @XmlElement(name = "answer")
    List<EntryElement> answers = new ArrayList<>();

    @XmlElement
    @Nullable
    ResponseElement response;

    @XmlElement
    @Nullable
    NoticeElement notice;

    @XmlElement
    @Nullable
    BlocksElement explanation;

    @XmlElement(name = "footnote")
    List<FootnoteElement> footnotes = new ArrayList<>();
}
