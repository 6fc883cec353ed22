package dev.cairn.bot;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule with the packages it is about: after a rename, a rule about the old package would never fail again.
 *
 * @param packages full names; the rule fails if one of them has no classes
 */
record ArchitectureRule(ArchRule rule, List<String> packages) {

    ArchitectureRule(ArchRule rule, String... packages) {
        this(rule.allowEmptyShould(false), List.of(packages));
    }

    /** Describes each violation in a line; a missing package is a violation too. */
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
