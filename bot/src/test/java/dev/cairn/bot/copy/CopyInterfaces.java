package dev.cairn.bot.copy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds every interface with words for people, and its English implementation. */
final class CopyInterfaces {
    private CopyInterfaces() {}

    /** Returns the interfaces whose names end in "Copy", by their full names. */
    static List<Class<?>> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/fixture/"))
                        .importPackages("dev.cairn")
                        .stream()
                        .filter(type ->
                                type.isInterface() && type.getSimpleName().endsWith("Copy"))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** Returns the methods that say something, in the order of their names. */
    static List<Method> methods(Class<?> copy) {
        return Stream.of(copy.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount))
                .toList();
    }

    static Object english(Class<?> copy) {
        try {
            Method in = copy.getDeclaredMethod("in", Locale.class);
            in.setAccessible(true);
            return in.invoke(null, Locale.US);
        } catch (NoSuchMethodException notByLocale) {
            return named(copy, "English" + copy.getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(copy + " has no English words", e);
        }
    }

    private static Object named(Class<?> copy, String name) {
        try {
            Constructor<?> constructor =
                    Class.forName(copy.getPackageName() + "." + name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(copy + " has neither in(Locale) nor " + name, e);
        }
    }
}
