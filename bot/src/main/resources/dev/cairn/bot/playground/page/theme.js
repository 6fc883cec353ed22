// Dark or light: the computer's preference until the person says otherwise, then theirs.

const KEY = 'cairn-theme';

export function startTheme(button) {
  const preference = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const chosen = localStorage.getItem(KEY);
    const theme = chosen ?? (preference.matches ? 'dark' : 'light');
    document.documentElement.dataset.theme = theme;
    button.textContent = theme === 'dark' ? '☀' : '☾';
    button.setAttribute('aria-label', theme === 'dark' ? 'Use the light theme' : 'Use the dark theme');
    button.title = button.getAttribute('aria-label');
  };
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
    show();
  });
  preference.addEventListener('change', show);
  show();
}
