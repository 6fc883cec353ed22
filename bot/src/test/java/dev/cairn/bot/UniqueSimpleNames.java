package dev.cairn.bot;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds if no two of the checked classes have the same simple name. */
final class UniqueSimpleNames extends ArchCondition<JavaClass> {
    private final Map<String, List<String>> packagesByName = new TreeMap<>();

    UniqueSimpleNames() {
        super("have a simple name of their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getSimpleName().equals("package-info")) {
            packagesByName
                    .computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                    .add(type.getPackageName());
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        packagesByName.forEach((name, packages) -> {
            if (packages.size() > 1) {
                events.add(SimpleConditionEvent.violated(name, name + " stands in " + String.join(" and ", packages)));
            }
        });
    }
}
