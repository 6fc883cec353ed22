package dev.cairn.bot;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule and the packages it speaks of, since a rule about a package that was renamed away would hold for ever.
 *
 * @param packages full names; each must have classes
 */
record ArchitectureRule(ArchRule rule, List<String> packages) {

    ArchitectureRule(ArchRule rule, String... packages) {
        this(rule.allowEmptyShould(false), List.of(packages));
    }

    /** What breaks the rule, one line each; a package that is not there breaks it too. */
    List<String> violations(JavaClasses classes) {
        List<String> missing = packages.stream()
                .filter(name -> !classes.containPackage(name))
                .map(name -> "no classes in " + name)
                .toList();
        return missing.isEmpty() ? rule.evaluate(classes).getFailureReport().getDetails() : missing;
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
