import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;

/** Reads, writes and reads again with the packaged jars as real modules: test runs patch modules and hide what is not open. */
class ModulePathSmoke {
    private static String[] ids(String[] arguments, int index) {
        return arguments.length > index && !arguments[index].isEmpty() ? arguments[index].split(",") : new String[0];
    }

    private static Input written(Document document, String id) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        Kamervragen.write(document, id, form);
        return Input.of(form.toByteArray(), "");
    }

    public static void main(String[] arguments) throws Exception {
        if (!Kamervragen.class.getModule().isNamed()) {
            throw new AssertionError("The library is not on the module path");
        }
        Document document = Kamervragen.read(Path.of(arguments[0])).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Kamervragen.write(document, "json", out);
        String json = out.toString(StandardCharsets.UTF_8);
        if (!Kamervragen.read(json).orThrow().equals(document)) {
            throw new AssertionError("JSON did not come back equal");
        }
        for (String id : ids(arguments, 1)) {
            Document read = Kamervragen.standard().reader().in(id).read(written(document, id)).orThrow();
            if (!read.writtenQuestions().equals(document.writtenQuestions())) {
                throw new AssertionError(id + " did not come back equal");
            }
        }
        for (String id : ids(arguments, 2)) {
            Input input = id.equals("pdf") ? Input.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "") : written(document, id);
            var findings = Kamervragen.standard().reader().in(id).read(input).diagnostics();
            if (findings.size() != 1 || !findings.get(0).code().slug().equals("format-library-missing")) {
                throw new AssertionError(id + " without its library: " + findings);
            }
        }
        System.out.println("Module path: " + Kamervragen.class.getModule() + " read and wrote " + arguments[0]);
    }
}
