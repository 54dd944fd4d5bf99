package org.wettstein.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker. One checker serves one thread. */
final class HtmlChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    HtmlChecker() {
        try {
            validator.setUpMainSchema(SCHEMA, new Noting(new ArrayList<>()));
        } catch (Exception e) {
            throw new IllegalStateException("the HTML checker has no schema", e);
        }
    }

    List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        InputSource source = new InputSource(new StringReader(html));
        try {
            validator.setUpValidatorAndParsers(new Noting(faults), true, false);
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }

    private record Noting(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            note(warning);
        }

        @Override
        public void error(SAXParseException error) {
            note(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            note(error);
        }

        private void note(SAXParseException fault) {
            faults.add("HTML, line %d: %s".formatted(fault.getLineNumber(), fault.getMessage()));
        }
    }
}
